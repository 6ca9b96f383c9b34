using System.Collections.Concurrent;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Looks at pages that may hold tables: renders them small and without text smoothing, and finds printed lines.</summary>
internal static class PdfGrids
{
    private const int MostPixels = 2_000 * 2_000;
    private const int PagesPerSpan = 32;

    /// <summary>The pages, candidates with the grids on them. Where rendering fails a page stays as it was: tables are then told by alignment.</summary>
    /// <returns>The pages, and those that could not be looked at.</returns>
    public static async Task<(IReadOnlyList<PageLayout> Pages, IReadOnlyCollection<FailedSpan> Failures)> AddAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var shown = pages.ToDictionary(static page => page.Number, static page => page.Shown);
        var grids = new ConcurrentDictionary<int, IReadOnlyList<Grid>>();
        var failures = new ConcurrentBag<FailedSpan>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
        var spans = PageSpan.Around(new Heartbeat(progress, cancellationToken).Along(pages).Where(TableCandidates.IsCandidate).Select(static page => page.Number), PagesPerSpan);
        await Parallel.ForEachAsync(spans, options, async (span, token) =>
        {
            var end = await LookAsync(file, span, budget, Find, token);
            if (!end.Succeeded)
                failures.Add(new FailedSpan(span, end));
        });
        return ([.. pages.Select(page => grids.TryGetValue(page.Number, out var found) ? page with { Grids = found } : page)], failures);

        void Find(int page, GreyPicture picture)
        {
            var rulings = RulingFinder.Find(picture.Pixels, picture.Width);
            grids[page] = [.. Grid.Find([.. rulings.Select(ruling => ruling.Moved(shown[page].Left, shown[page].Top))])];
            progress.Report(page);
        }
    }

    private static Task<ToolResult> LookAsync(
        string file, PageSpan span, ReadingBudget budget, Action<int, GreyPicture> find, CancellationToken cancellationToken)
    {
        // What a viewer shows: the sheet around it may be a hundred times as large.
        var command = budget.Command(
            "pdftoppm", ["-q", "-cropbox", "-r", "72", "-gray", "-aa", "no", "-aaVector", "no", .. span.Options, file]) with
        {
            Output = (long)MostPixels * PagesPerSpan,
        };
        return ToolProcess.RunAsync(command, ReadAsync, cancellationToken);

        async Task ReadAsync(Stream output, CancellationToken token)
        {
            await using var buffered = new BufferedStream(output, 1 << 16);
            for (var page = span.First; page <= span.Last && await GreyPicture.ReadAsync(buffered, MostPixels, token) is { } picture; page++)
                find(page, picture);
        }
    }
}
