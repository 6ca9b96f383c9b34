using System.Globalization;
using SmartRegions.Knowledge.Search;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Search;

/// <summary>Hits for a person at a terminal.</summary>
internal static class SearchView
{
    private const int LongestExcerpt = 300;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(TextWriter output, SearchResult result)
    {
        if (result.Hits.Count == 0) output.WriteLine("Nichts gefunden.");
        foreach (var hit in result.Hits) Write(output, hit);
    }

    private static void Write(TextWriter output, SearchHit hit)
    {
        string?[] place = [hit.Document.Title, hit.Passage.Pages?.ToString(), string.Join(" › ", hit.Passage.HeadingPath)];
        var views = hit.Views.Where(view => view.Value > 0)
            .Select(view => string.Create(German, $"{ViewText.Of(view.Key)} {view.Value:F2}"));
        output.WriteLine(string.Create(German, $"{hit.Rank,2}. {TerminalText.Clean(string.Join(" · ", place.Where(part => !string.IsNullOrEmpty(part))))}"));
        output.WriteLine($"    {TerminalText.Clean(Excerpt(hit.Passage.Text))}");
        output.WriteLine(string.Create(German, $"    {hit.Score:F2} = {string.Join(" + ", views)}  [{hit.Passage.Id}]"));
        output.WriteLine();
    }

    private static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestExcerpt) return line;
        var end = line.LastIndexOf(' ', LongestExcerpt);
        return string.Concat(line.AsSpan(0, end > 0 ? end : LongestExcerpt), " …");
    }
}
