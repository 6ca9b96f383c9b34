namespace SmartRegions.Ingestion.Structure;

/// <summary>Says which pages are worth a look for printed lines: those where several rows have words apart from each other.</summary>
internal static class TableCandidates
{
    private const int FewestRows = 2;
    // In font sizes; the padding of two cells is rarely less.
    private const double NarrowestGap = 0.8;
    // In points; larger sheets are posters and plans.
    private const double LargestPage = 2_000;

    public static bool IsCandidate(PageLayout page) =>
        page.Shown.Width < LargestPage && page.Shown.Height < LargestPage
        && Row.Find(page.Words).Count(HasGap) >= FewestRows;

    private static bool HasGap(Row row) =>
        row.Gaps.Skip(1).SkipLast(1).Any(gap => gap.To - gap.From > NarrowestGap * row.Size) || row.Box.Height > 2.5 * row.Size;
}
