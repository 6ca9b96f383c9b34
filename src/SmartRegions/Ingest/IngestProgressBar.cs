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
                var bar = context.AddTask("Dateien vergleichen");
                return await run(new Progress<IngestionProgress>(progress =>
                {
                    bar.Description = progress.Step == IngestionStep.Comparing ? "Dateien vergleichen" : "Dokumente einlesen";
                    bar.MaxValue = Math.Max(1, progress.Total);
                    bar.Value = progress.Done;
                }));
            });
    }
}
