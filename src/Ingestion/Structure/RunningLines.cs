using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Drops running headers, footers and page numbers: lines in the margins that come back at the same height on other pages with the same
/// text, digits aside (Lin, "Header and footer extraction by page association", Document Recognition and Retrieval X, 2003).
/// </summary>
internal static class RunningLines
{
    // Parts of the page's height at the top and at the bottom. A number must fit its page, so it may stand farther in.
    private const double Margin = 0.14;
    private const double NumberMargin = 0.22;
    // In points; also how far apart lines at "the same height" may be.
    private const double HeightStep = 6;
    private const int EnoughPages = 3;

    /// <summary>The pages without their running lines. Words in tables stay: a table's header comes back on every page.</summary>
    /// <param name="pages">In order.</param>
    /// <param name="heartbeat">Beats along the pages.</param>
    public static List<PageLayout> Drop(IReadOnlyList<PageLayout> pages, Heartbeat heartbeat)
    {
        if (pages.Count < 2)
            return [.. pages];
        var lines = heartbeat.Along(pages).Select(static page => MarginLines(page, Margin).ToList()).ToList();
        var running = RunningKeys(lines, pages.Count);
        var numbers = heartbeat.Along(pages).Select(static page => MarginLines(page, NumberMargin).ToList()).ToList();
        var numbering = PageNumbering.Find(numbers.SelectMany(static onPage => onPage));
        return [.. pages.Select((page, i) => Without(page, lines[i].Where(line => Keys(line).Any(running.Contains)).Concat(numbers[i].Where(numbering.Numbers))))];
    }

    private static IEnumerable<TextLine> MarginLines(PageLayout page, double margin)
    {
        var top = page.Shown.Top + (margin * page.Shown.Height);
        var bottom = page.Shown.Bottom - (margin * page.Shown.Height);
        return LineFinder.Find(page.Number, page.Words.Where(word =>
            (word.Box.CentreY < top || word.Box.CentreY > bottom)
            && !page.Grids.Any(grid => grid.Box.Contains(word.Box.CentreX, word.Box.CentreY))));
    }

    private static HashSet<Key> RunningKeys(List<List<TextLine>> lines, int pages)
    {
        var enough = Math.Min(EnoughPages, Math.Max(2, (pages + 1) / 2));
        return [.. lines
            .SelectMany(static onPage => onPage.SelectMany(Keys).Distinct())
            .GroupBy(static key => key)
            .Where(key => key.Count() >= enough)
            .Select(static key => key.Key)];
    }

    private static PageLayout Without(PageLayout page, IEnumerable<TextLine> lines)
    {
        var dropped = lines.SelectMany(static line => line.Words).ToHashSet(ReferenceEqualityComparer.Instance);
        return dropped.Count == 0 ? page : page with { Words = [.. page.Words.Where(word => !dropped.Contains(word))] };
    }

    // Two steps that overlap by half, so that a line at the border between two heights still meets itself.
    private static IEnumerable<Key> Keys(TextLine line)
    {
        var text = Masked(line.Text);
        var half = (int)Math.Round(line.Box.CentreY / (HeightStep / 2));
        yield return new Key(text, half / 2, Odd: false);
        yield return new Key(text, (half + 1) / 2, Odd: true);
    }

    private static string Masked(string text)
    {
        var masked = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
                masked.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            else if (masked.Length == 0 || masked[^1] != '0')
                masked.Append('0');
        }

        return masked.ToString();
    }

    private readonly record struct Key(string Text, int Height, bool Odd);
}
