using System.Globalization;
using SmartRegions.Ingestion;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Ingest;

/// <summary>The report for people: what needs attention as a table, everything else as a sum.</summary>
internal static class IngestReportTable
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IngestionReport report)
    {
        WriteAttention(report);
        WriteDuplicates(report);
        WriteSummary(report);
    }

    private static void WriteAttention(IngestionReport report)
    {
        var remarkable = report.Documents.Where(document => document.Reasons.Count > 0 || document.Status == DocumentStatus.Removed).ToList();
        if (remarkable.Count == 0 && report.Problems.Count == 0) return;
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Datei").AddColumn("Ergebnis").AddColumn("Hinweis");
        foreach (var document in remarkable)
        {
            var result = document.Status switch
            {
                DocumentStatus.Removed => "entfernt",
                DocumentStatus.NotTriedAgain => "übersprungen",
                _ => OutcomeText.Of(document.Outcome),
            };
            var reasons = document.Status == DocumentStatus.Removed ? "nicht mehr in der Quelle vorhanden" : string.Join('\n', document.Reasons);
            table.AddRow(Cell(NameOf(document.Source)), Cell(result), Cell(reasons));
        }

        foreach (var problem in report.Problems) table.AddRow(Cell(problem.Path), Cell("kein Zugriff"), Cell(problem.Reason));
        AnsiConsole.Write(table);
    }

    private static void WriteDuplicates(IngestionReport report)
    {
        if (report.Duplicates.Count == 0) return;
        AnsiConsole.WriteLine("Mögliche Dubletten:");
        foreach (var pair in report.Duplicates)
        {
            var similarity = pair.Similarity >= 1 ? "gleich" : string.Create(German, $"{pair.Similarity:P0} gleich");
            AnsiConsole.WriteLine(TerminalText.Clean($"  {NameOf(pair.First.Source)} – {NameOf(pair.Second.Source)} ({similarity})"));
        }

        AnsiConsole.WriteLine();
    }

    private static void WriteSummary(IngestionReport report)
    {
        string[] counts =
        [
            .. Count(report, DocumentStatus.Added, "neu"),
            .. Count(report, DocumentStatus.Replaced, "ersetzt"),
            .. Count(report, DocumentStatus.Unchanged, "unverändert"),
            .. Count(report, DocumentStatus.Removed, "entfernt"),
            .. Count(report, DocumentStatus.Failed, "nicht gelesen"),
            .. Count(report, DocumentStatus.NotTriedAgain, "nicht erneut versucht"),
        ];
        var partial = report.Documents.Count(document => document.Outcome == ReadingOutcome.Partial);
        AnsiConsole.WriteLine(string.Create(German, $"{report.Documents.Count:N0} Dokumente: {(counts.Length == 0 ? "nichts zu tun" : string.Join(", ", counts))}."));
        if (partial > 0) AnsiConsole.WriteLine(string.Create(German, $"{partial:N0} davon nur teilweise gelesen."));
        if (report.GlossaryEntries > 0) AnsiConsole.WriteLine(string.Create(German, $"Glossar: {report.GlossaryEntries:N0} Einträge."));
        if (report.Skipped.Count > 0) AnsiConsole.WriteLine(string.Create(German, $"{report.Skipped.Count:N0} Dateien übersprungen, weil sie kein Dokumentformat haben."));
        AnsiConsole.WriteLine(string.Create(
            German, $"{report.PagesRead:N0} Seiten, {report.PassagesRead:N0} Passagen in {report.Elapsed.TotalSeconds:N1} Sekunden eingelesen."));
    }

    private static IEnumerable<string> Count(IngestionReport report, DocumentStatus status, string word) =>
        report.Count(status) is > 0 and var count ? [string.Create(German, $"{count:N0} {word}")] : [];

    private static string NameOf(Uri source) => Path.GetFileName(Uri.UnescapeDataString(source.AbsolutePath));

    private static Text Cell(string text) => new(TerminalText.Clean(text));
}
