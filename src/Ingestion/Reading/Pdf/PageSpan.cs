using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Pages that one call of a tool reads, both ends included, from 1.</summary>
internal readonly record struct PageSpan(int First, int Last)
{
    /// <summary>The options of poppler's tools.</summary>
    public string[] Options => ["-f", First.ToString(CultureInfo.InvariantCulture), "-l", Last.ToString(CultureInfo.InvariantCulture)];

    public IEnumerable<int> Pages => Enumerable.Range(First, Last - First + 1);

    /// <summary>Neighbouring pages of an ascending list, in spans of at most <paramref name="size"/>.</summary>
    public static IEnumerable<PageSpan> Around(IEnumerable<int> pages, int size)
    {
        PageSpan? open = null;
        foreach (var page in pages)
        {
            if (open is { } span && page == span.Last + 1 && page - span.First < size)
            {
                open = span with { Last = page };
                continue;
            }

            if (open is { } done)
                yield return done;
            open = new PageSpan(page, page);
        }

        if (open is { } last)
            yield return last;
    }

    /// <summary>All pages in spans of at most <paramref name="size"/>.</summary>
    public static IEnumerable<PageSpan> Split(int pages, int size)
    {
        for (var first = 1; first <= pages; first += size)
            yield return new PageSpan(first, Math.Min(pages, first + size - 1));
    }
}
