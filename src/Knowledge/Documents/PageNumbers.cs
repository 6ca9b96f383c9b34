using System.Globalization;

namespace SmartRegions.Knowledge.Documents;

/// <summary>Names pages in German: <c>Seite 3</c>, <c>Seiten 2–5 und 8</c>.</summary>
public static class PageNumbers
{
    private const int MostNamed = 12;

    /// <param name="pages">In any order, at least one.</param>
    public static string German(IEnumerable<int> pages)
    {
        var ranges = Ranges(pages).ToList();
        var names = ranges.Take(MostNamed).Select(static range => range.First == range.Last
            ? string.Create(CultureInfo.InvariantCulture, $"{range.First}")
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}–{range.Last}")).ToList();
        if (ranges.Count > MostNamed) names.Add("weitere");
        var noun = ranges is [{ } only] && only.First == only.Last ? "Seite " : "Seiten ";
        return names.Count == 1 ? noun + names[0] : noun + string.Join(", ", names.SkipLast(1)) + " und " + names[^1];
    }

    private static IEnumerable<PageRange> Ranges(IEnumerable<int> pages)
    {
        PageRange? open = null;
        foreach (var page in pages.Distinct().Order())
        {
            if (open is { } range && page == range.Last + 1)
            {
                open = range with { Last = page };
                continue;
            }

            if (open is { } closed) yield return closed;
            open = new PageRange(page, page);
        }

        if (open is { } last) yield return last;
    }
}
