using SmartRegions.Ingestion;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Ingest;

/// <summary>The report for programs: one line a document, a problem of a source, a skipped file and a duplicate, then the summary.</summary>
internal static class IngestReportJson
{
    public static void Write(IngestionReport report)
    {
        foreach (var document in report.Documents)
        {
            JsonLines.Write(new
            {
                Type = "document",
                Source = document.Source.AbsoluteUri,
                DocumentId = document.Id.Value,
                document.Status,
                document.Outcome,
                document.Fetch,
                document.Reasons,
                document.Pages,
                document.Passages,
                Seconds = Math.Round(document.Elapsed.TotalSeconds, 3),
            });
        }

        foreach (var problem in report.Problems) JsonLines.Write(new { Type = "problem", problem.Path, problem.Reason });
        foreach (var file in report.Skipped) JsonLines.Write(new { Type = "skipped", file.Path, file.Reason });
        foreach (var pair in report.Duplicates)
        {
            JsonLines.Write(new
            {
                Type = "duplicate",
                First = pair.First.Id.Value,
                Second = pair.Second.Id.Value,
                Similarity = Math.Round(pair.Similarity, 2),
            });
        }

        JsonLines.Write(new
        {
            Type = "summary",
            Added = report.Count(DocumentStatus.Added),
            Replaced = report.Count(DocumentStatus.Replaced),
            Unchanged = report.Count(DocumentStatus.Unchanged),
            Removed = report.Count(DocumentStatus.Removed),
            Failed = report.Count(DocumentStatus.Failed),
            NotTriedAgain = report.Count(DocumentStatus.NotTriedAgain),
            Skipped = report.Skipped.Count,
            report.GlossaryEntries,
            report.PagesRead,
            report.PassagesRead,
            Seconds = Math.Round(report.Elapsed.TotalSeconds, 3),
        });
    }
}
