using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Looks at pages that may hold tables: renders them small and without text smoothing, and finds printed lines.</summary>
internal static class PdfGrids
{
    private const int MostPixels = 2_000 * 2_000;
    private const int PagesPerSpan = 32;

    /// <summary>The pages, candidates with the grids on them. Where rendering fails a page stays as it was: tables are then told by alignment.</summary>
    public static async Task<IReadOnlyList<PageLayout>> AddAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var grids = new Dictionary<int, IReadOnlyList<Grid>>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
        var spans = PageSpan.Around(new Heartbeat(progress, cancellationToken).Along(pages).Where(TableCandidates.IsCandidate).Select(static page => page.Number), PagesPerSpan);
        await Parallel.ForEachAsync(spans, options, async (span, token) =>
        {
            foreach (var (page, found) in await ReadAsync(file, span, budget, progress, token))
            {
                lock (grids)
                    grids[page] = found;
            }
        });
        return [.. pages.Select(page => grids.TryGetValue(page.Number, out var found) ? page with { Grids = found } : page)];
    }

    private static async Task<List<(int Page, IReadOnlyList<Grid> Grids)>> ReadAsync(
        string file, PageSpan span, ReadingBudget budget, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var found = new List<(int Page, IReadOnlyList<Grid> Grids)>();
        var command = budget.Command("pdftoppm", ["-q", "-r", "72", "-gray", "-aa", "no", "-aaVector", "no", .. span.Options, file]) with
        {
            Output = (long)MostPixels * PagesPerSpan,
        };
        await ToolProcess.RunAsync(command, FindAsync, cancellationToken);
        return found;

        async Task FindAsync(Stream output, CancellationToken token)
        {
            await using var buffered = new BufferedStream(output, 1 << 16);
            for (var page = span.First; await GreyPicture.ReadAsync(buffered, MostPixels, token) is { } picture; page++)
            {
                found.Add((page, [.. Grid.Find(RulingFinder.Find(picture.Pixels, picture.Width))]));
                progress.Report(page);
            }
        }
    }
}
