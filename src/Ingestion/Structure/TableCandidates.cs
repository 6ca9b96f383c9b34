namespace SmartRegions.Ingestion.Structure;

/// <summary>Says which pages are worth a look for printed lines: those where white runs through several rows.</summary>
internal static class TableCandidates
{
    // In points; larger sheets are posters and plans.
    private const double LargestPage = 2_000;

    /// <summary>Whether a picture of the page costs no more than that of a sheet of paper.</summary>
    public static bool IsSheet(PageLayout page) => page.Shown.Width <= LargestPage && page.Shown.Height <= LargestPage;

    public static bool IsCandidate(PageLayout page)
    {
        if (!IsSheet(page))
            return false;
        var rows = Row.Find(page.Words);
        return Enumerable.Range(0, rows.Count).Any(start => Gutter.Widest(rows, start) is not null);
    }
}
