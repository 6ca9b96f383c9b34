using System.Globalization;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Ingest;

/// <summary>The report for people: what needs attention as a table, everything else as a sum.</summary>
internal static class IngestReportTable
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private const int NamesListed = 5;

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
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Ergebnis").AddColumn("Hinweis").AddColumn("Datei oder Seite");
        foreach (var alike in remarkable.GroupBy(document => (Result: Result(document), Hint: Hint(document))))
        {
            table.AddRow(Cell(alike.Key.Result), Cell(alike.Key.Hint), Cell(Names(alike.Select(document => document.Source))));
        }

        foreach (var problem in report.Problems) table.AddRow(Cell(Result(problem)), Cell(problem.Reason), Cell(problem.Path));
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
        AnsiConsole.WriteLine($"{GermanCount.Of(report.Documents.Count, "Dokument", "Dokumente")}: {(counts.Length == 0 ? "nichts zu tun" : string.Join(", ", counts))}.");
        if (partial > 0) AnsiConsole.WriteLine($"Davon nur teilweise gelesen: {GermanCount.Of(partial, "Dokument", "Dokumente")}.");
        WriteFetched(report);
        if (report.GlossaryEntries > 0) AnsiConsole.WriteLine($"Glossar: {GermanCount.Of(report.GlossaryEntries, "Eintrag", "Einträge")}.");
        WriteSkipped(report);
        AnsiConsole.WriteLine(string.Create(
            German, $"{GermanCount.Of(report.PagesRead, "Seite", "Seiten")}, {GermanCount.Of(report.PassagesRead, "Passage", "Passagen")} in {report.Elapsed.TotalSeconds:N1} Sekunden."));
    }

    private static void WriteFetched(IngestionReport report)
    {
        var pages = report.Documents.Where(document => document.Fetch is not null).ToList();
        if (pages.Count == 0) return;
        var (changed, unchanged) = (pages.Count(page => page.Fetch == FetchOutcome.Fetched), pages.Count(page => page.Fetch == FetchOutcome.Unchanged));
        AnsiConsole.WriteLine(string.Create(
            German, $"Aus dem Internet: {GermanCount.Of(pages.Count, "Seite", "Seiten")}, davon {changed:N0} neu abgerufen, {unchanged:N0} unverändert, {pages.Count - changed - unchanged:N0} nicht abgerufen."));
    }

    private static void WriteSkipped(IngestionReport report)
    {
        if (report.Skipped.Count == 0) return;
        AnsiConsole.WriteLine($"Übersprungen: {GermanCount.Of(report.Skipped.Count, "Datei", "Dateien")}.");
        foreach (var alike in report.Skipped.GroupBy(file => file.Reason).OrderByDescending(group => group.Count()))
        {
            AnsiConsole.WriteLine(TerminalText.Clean($"  {GermanCount.Of(alike.Count(), "Datei", "Dateien")}: {alike.Key}"));
        }
    }

    private static IEnumerable<string> Count(IngestionReport report, DocumentStatus status, string word) =>
        report.Count(status) is > 0 and var count ? [string.Create(German, $"{count:N0} {word}")] : [];

    private static string Result(DocumentReport document) => document.Status switch
    {
        DocumentStatus.Removed => "entfernt",
        DocumentStatus.NotTriedAgain => "übersprungen",
        DocumentStatus.Failed when document.Fetch is { } fetch and not (FetchOutcome.Fetched or FetchOutcome.Unchanged) => FetchText.Of(fetch),
        _ => OutcomeText.Of(document.Outcome),
    };

    private static string Result(SourceProblem problem) => problem.Kind switch
    {
        SourceProblemKind.Empty => "leer",
        SourceProblemKind.Glossary => "Glossar",
        _ => "kein Zugriff",
    };

    private static string Hint(DocumentReport document) =>
        document.Status == DocumentStatus.Removed ? "Nicht mehr in der Quelle vorhanden." : string.Join('\n', document.Reasons);

    /// <summary>Many files with the same hint are counted rather than listed; <c>--json</c> names every one.</summary>
    private static string Names(IEnumerable<Uri> sources)
    {
        var names = sources.Select(NameOf).ToList();
        var listed = string.Join('\n', names.Take(NamesListed));
        return names.Count <= NamesListed ? listed : string.Create(German, $"{listed}\n… und {names.Count - NamesListed:N0} weitere");
    }

    /// <summary>File name with its folder, since many folders have an <c>index.md</c>; of a page the whole address.</summary>
    private static string NameOf(Uri source)
    {
        if (!source.IsFile) return source.AbsoluteUri;
        var path = source.LocalPath;
        return Path.Combine(Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty, Path.GetFileName(path));
    }

    private static Text Cell(string text) => new(TerminalText.Clean(text));
}
