using SmartRegions.Ingestion;
using Spectre.Console;

namespace SmartRegions.Program.Ingest;

/// <summary>A progress bar on standard error while a run goes on; nothing where standard error is not a terminal.</summary>
internal static class IngestProgressBar
{
    public static async Task<IngestionReport> ShowAsync(bool wanted, Func<IProgress<IngestionProgress>, Task<IngestionReport>> run)
    {
        if (!wanted || Console.IsErrorRedirected) return await run(new Progress<IngestionProgress>());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(NameOf(IngestionStep.Comparing));
                return await run(new Progress<IngestionProgress>(progress =>
                {
                    bar.Description = NameOf(progress.Step);
                    bar.MaxValue = Math.Max(1, progress.Total);
                    bar.Value = progress.Done;
                }));
            });
    }

    private static string NameOf(IngestionStep step) => step switch
    {
        IngestionStep.Fetching => "Seiten abrufen",
        IngestionStep.Comparing => "Dateien vergleichen",
        _ => "Dokumente einlesen",
    };
}
