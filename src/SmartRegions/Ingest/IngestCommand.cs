using System.CommandLine;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Knowledge;

namespace SmartRegions.Program.Ingest;

/// <summary><c>smartregions ingest &lt;path&gt;…</c>: brings the knowledge base in line with its sources.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("Pfad") { Description = "Ordner und Dateien (.pdf, .docx, .html, .md, .txt)", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            foreach (var address in result.Tokens.Select(token => token.Value).Where(path => path.Contains("://", StringComparison.Ordinal)))
            {
                result.AddError($"„{address}“ ist eine Internetadresse; eingelesen werden nur Dateien und Ordner. Bitte das Dokument herunterladen.");
            }
        });
        var again = new Option<bool>("--again") { Description = "Auch bekannte, unveränderte Dokumente neu lesen" };
        var degree = new Option<int>("--parallel")
        {
            Description = "Wie viele Dokumente gleichzeitig gelesen werden",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        degree.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 64) result.AddError("--parallel erwartet eine Zahl von 1 bis 64.");
        });
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("ingest", "Dokumente einlesen und die Wissensbasis mit ihren Quellen abgleichen") { paths, data, json, again, degree };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new IngestionOptions
            {
                Degree = parsed.GetValue(degree),
                KnownDocuments = parsed.GetValue(again) ? KnownDocuments.ReadAgain : KnownDocuments.Skip,
            };
            var location = CommonOptions.Location(parsed.GetValue(data)!);
            var report = await RunAsync(parsed.GetValue(paths)!, location, options, showProgress: !parsed.GetValue(json), cancellationToken);
            if (parsed.GetValue(json)) IngestReportJson.Write(report);
            else IngestReportTable.Write(report);
            return report.HasFailures ? ExitCode.DoneWithFailures : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IngestionReport> RunAsync(
        IReadOnlyList<string> paths, KnowledgeLocation location, IngestionOptions options, bool showProgress, CancellationToken cancellationToken)
    {
        await using var knowledge = await KnowledgeBase.OpenAsync(location, cancellationToken);
        await using var readers = new ReaderPool(ReaderOptions(options, location), TimeProvider.System);
        var run = new IngestionRun(knowledge, readers, new OriginalArchive(location.Originals), options, TimeProvider.System);
        var report = await IngestProgressBar.ShowAsync(showProgress, progress => run.RunAsync(paths, progress, cancellationToken));
        if (knowledge.IndexProblem is { } problem) CommandLine.Complain(problem);
        return report;
    }

    private static ReaderProcessOptions ReaderOptions(IngestionOptions options, KnowledgeLocation location) => new()
    {
        Parallelism = options.Degree,
        Limits = options.Limits,
        Settings = new ReaderSettings { OcrCache = location.Cache },
    };
}
