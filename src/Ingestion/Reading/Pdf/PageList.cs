using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Names pages in German: <c>Seite 3</c>, <c>Seiten 2–5 und 8</c>.</summary>
internal static class PageList
{
    private const int MostNamed = 12;

    public static string German(IEnumerable<int> pages)
    {
        var ranges = Ranges(pages.Distinct().Order()).ToList();
        var names = ranges.Take(MostNamed).Select(static range => range.First == range.Last
            ? string.Create(CultureInfo.InvariantCulture, $"{range.First}")
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}–{range.Last}")).ToList();
        if (ranges.Count > MostNamed)
            names.Add("weitere");
        var noun = ranges is [{ } only] && only.First == only.Last ? "Seite " : "Seiten ";
        return names.Count == 1 ? noun + names[0] : noun + string.Join(", ", names.SkipLast(1)) + " und " + names[^1];
    }

    private static IEnumerable<PageSpan> Ranges(IEnumerable<int> pages)
    {
        PageSpan? open = null;
        foreach (var page in pages)
        {
            if (open is { } range && page == range.Last + 1)
            {
                open = range with { Last = page };
                continue;
            }

            if (open is { } done)
                yield return done;
            open = new PageSpan(page, page);
        }

        if (open is { } last)
            yield return last;
    }
}
