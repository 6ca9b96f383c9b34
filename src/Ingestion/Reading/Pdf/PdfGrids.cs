using System.Collections.Concurrent;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Looks at pages that may hold tables: renders them small and without text smoothing, and finds printed lines and check boxes.</summary>
internal static class PdfGrids
{
    private const int MostPixels = 2_000 * 2_000;
    private const int PagesPerSpan = 32;
    // Starting the tool anew costs about as much as drawing this many pages that are not asked for.
    private const int WidestGap = 2;

    /// <summary>The pages, candidates with the grids and check boxes on them. Where rendering fails a page stays as it was: tables are then told by alignment.</summary>
    /// <returns>The pages, and those that could not be looked at.</returns>
    public static async Task<(IReadOnlyList<PageLayout> Pages, IReadOnlyCollection<FailedSpan> Failures)> AddAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var seen = new ConcurrentDictionary<int, Finds>();
        var failures = new ConcurrentBag<FailedSpan>();
        var candidates = new Heartbeat(progress, cancellationToken).Along(pages).Where(TableCandidates.IsCandidate).Select(static page => page.Number).ToHashSet();
        var inPassing = Gaps([.. candidates.Order()], pages).ToHashSet();
        await LookAtAsync(pages.Where(page => candidates.Contains(page.Number) || (inPassing.Contains(page.Number) && TableCandidates.IsSheet(page))));
        // A form goes on on the pages around it.
        var forms = candidates.Where(page => seen.TryGetValue(page, out var finds) && finds.Boxes.Count > 0).ToHashSet();
        var wanted = pages.Where(page => candidates.Contains(page.Number) || forms.Contains(page.Number - 1) || forms.Contains(page.Number + 1)).ToHashSet();
        await LookAtAsync(wanted.Where(page => !candidates.Contains(page.Number) && !seen.ContainsKey(page.Number)));
        return ([.. pages.Select(page => wanted.Contains(page) && seen.TryGetValue(page.Number, out var finds) ? finds.AddTo(page) : page)], failures);

        Task LookAtAsync(IEnumerable<PageLayout> some)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
            return Parallel.ForEachAsync(PageSpan.Around(some.Select(static page => page.Number), PagesPerSpan), options, async (span, token) =>
            {
                var end = await LookAsync(file, span, budget, Find, token);
                if (!end.Succeeded)
                    failures.Add(new FailedSpan(span, end));
            });
        }

        void Find(int page, GreyPicture picture)
        {
            seen[page] = new Finds(RulingFinder.Find(picture.Pixels.Span, picture.Width), CheckBoxFinder.Find(picture.Pixels.Span, picture.Width));
            progress.Report(page);
        }
    }

    /// <summary>Pages between candidates, before the first and after the last, where these are so few that one look at all costs less than several.</summary>
    private static IEnumerable<int> Gaps(int[] candidates, IReadOnlyList<PageLayout> pages) => candidates.Length == 0
        ? []
        : candidates.Prepend(0).Zip(candidates.Append(pages[^1].Number + 1))
            .Where(static gap => gap.Second - gap.First - 1 <= WidestGap)
            .SelectMany(static gap => Enumerable.Range(gap.First + 1, gap.Second - gap.First - 1));

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
            var pictures = new GreyPictureReader(buffered, MostPixels);
            for (var page = span.First; page <= span.Last && await pictures.NextAsync(token) is { } picture; page++)
                find(page, picture);
        }
    }

    /// <summary>What is drawn on a page, in pixels of what a viewer shows.</summary>
    private sealed record Finds(IReadOnlyList<Ruling> Rulings, IReadOnlyList<(Box Box, bool IsTicked)> Boxes)
    {
        public PageLayout AddTo(PageLayout page)
        {
            var (right, down) = (page.Shown.Left, page.Shown.Top);
            return CheckBoxFinder.Add(page, [.. Boxes.Select(found => (found.Box.Moved(right, down), found.IsTicked))]) with
            {
                Grids = [.. Grid.Find([.. Rulings.Select(ruling => ruling.Moved(right, down))])],
            };
        }
    }
}
