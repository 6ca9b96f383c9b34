using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Names pages in German: <c>Seite 3</c>, <c>Seiten 2–5 und 8</c>.</summary>
internal static class PageList
{
    private const int MostNamed = 12;

    public static string German(IEnumerable<int> pages)
    {
        var ranges = PageSpan.Around(pages.Distinct().Order(), int.MaxValue).ToList();
        var names = ranges.Take(MostNamed).Select(static range => range.First == range.Last
            ? string.Create(CultureInfo.InvariantCulture, $"{range.First}")
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}–{range.Last}")).ToList();
        if (ranges.Count > MostNamed)
            names.Add("weitere");
        var noun = ranges is [{ } only] && only.First == only.Last ? "Seite " : "Seiten ";
        return names.Count == 1 ? noun + names[0] : noun + string.Join(", ", names.SkipLast(1)) + " und " + names[^1];
    }
}
