using System.CommandLine;
using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval report RUN</c>: a stored run as one HTML page, compared with another one where asked for.</summary>
internal static class EvalReportCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("LAUF") { Description = "Kennung eines Laufs, ihr Anfang, „latest“ oder die Datei des Laufs", DefaultValueFactory = _ => RunStore.Latest };
        var baseline = new Option<string?>("--baseline") { Description = "Lauf, mit dem verglichen wird" };
        var runs = new Option<string>("--runs") { Description = "Ordner der Läufe", DefaultValueFactory = _ => "./eval-runs" };
        var output = new Option<string?>("--out") { Description = "HTML-Datei; ohne Angabe neben dem Lauf" };
        var command = new Command("report", "Zeigt einen Lauf als Seite für den Browser") { run, baseline, runs, output };
        var attachments = new ReportArguments();
        attachments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var folder = parsed.GetRequiredValue(runs);
                var shown = await LoadAsync(parsed.GetRequiredValue(run), folder, cancellationToken);
                var before = parsed.GetValue(baseline) is { } name ? await LoadAsync(name, folder, cancellationToken) : null;
                var attached = await attachments.ReadAsync(parsed, cancellationToken);
                var file = parsed.GetValue(output) ?? Path.Combine(folder, FileName(shown));
                ReportFile.Write(shown, before, file, attached);
                Console.Out.WriteLine($"Bericht: {file}");
                return ExitCode.Done;
            }
            catch (InvalidDataException exception)
            {
                CommandLine.Complain(exception.Message);
                return ExitCode.WrongUse;
            }
        });
        return command;
    }

    /// <summary>What a stored run calls itself is foreign text, and must not lead out of the folder.</summary>
    private static string FileName(EvaluationRun run) => Path.GetFileName(run.Id) == run.Id && run.Id is not ("" or "." or "..")
        ? run.Id + ".html"
        : throw new InvalidDataException($"Die Kennung „{run.Id}“ des Laufs ist kein Dateiname. Mit --out DATEI angeben, wo die Seite liegen soll.");

    /// <summary>A run can also lie elsewhere than in the folder of runs, such as one kept for comparison.</summary>
    private static Task<EvaluationRun> LoadAsync(string name, string folder, CancellationToken cancellationToken) => File.Exists(name)
        ? new RunStore(Path.GetDirectoryName(Path.GetFullPath(name))!).LoadAsync(Path.GetFileNameWithoutExtension(name), cancellationToken)
        : new RunStore(folder).LoadAsync(name, cancellationToken);
}
