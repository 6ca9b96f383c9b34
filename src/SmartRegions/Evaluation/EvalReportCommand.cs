using System.CommandLine;
using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Evaluation;

/// <summary><c>smartregions eval report RUN</c>: a stored run as one HTML page, compared with another one where asked for.</summary>
internal static class EvalReportCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("LAUF") { Description = "Kennung eines Laufs, ihr Anfang, „latest“ oder die Datei des Laufs", DefaultValueFactory = _ => RunStore.Latest };
        var baseline = new Option<string?>("--baseline") { Description = "Lauf, mit dem verglichen wird, ebenso benannt" };
        var runs = new Option<string>("--runs") { Description = "Ordner der Läufe", DefaultValueFactory = _ => "./eval-runs" };
        var output = new Option<string?>("--out") { Description = "HTML-Datei; ohne Angabe neben dem Lauf" };
        var command = new Command("report", "Zeigt einen Lauf als Seite für den Browser") { run, baseline, runs, output };
        var attachments = new ReportArguments();
        attachments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var store = new RunStore(parsed.GetRequiredValue(runs));
                // The page is named by the run's file, never by what the file says of itself.
                var source = store.FileOf(parsed.GetRequiredValue(run));
                var shown = await RunStore.LoadFileAsync(source, cancellationToken);
                var before = parsed.GetValue(baseline) is { } name ? await store.LoadAsync(name, cancellationToken) : null;
                var attached = await attachments.ReadAsync(parsed, cancellationToken);
                var file = parsed.GetValue(output) ?? Path.ChangeExtension(source, ".html");
                ReportFile.Write(shown, before, file, attached);
                Console.Out.WriteLine(TerminalText.Clean($"Bericht: {file}"));
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
}
