using System.Collections.Concurrent;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Finds the pages whose text must be recognised from their picture.</summary>
internal static class ScannedPages
{
    // Part of the page that pictures cover at least, for a few words to be a stamp on a scan.
    private const double MostlyPicture = 0.5;
    // Dark pixels of a page that is not blank, as a part of all: about one word on a sheet.
    private const double FewestInk = 0.00005;
    private const byte Ink = 200;
    private const int MostPixels = 4_000 * 4_000;

    private const int PagesPerSpan = 32;

    /// <summary>The pages to recognise, in order.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="pages">With their text layers.</param>
    /// <param name="budget">What the document may cost.</param>
    /// <param name="degree">Most tools running at a time.</param>
    /// <param name="progress">Told every page that was looked at.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The pages, and those of which it is not known for want of the tool.</returns>
    public static async Task<(IReadOnlyList<PageLayout> Scanned, IReadOnlyCollection<FailedSpan> Unknown)> FindAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var unknown = new ConcurrentBag<FailedSpan>();
        var layers = new Heartbeat(progress, cancellationToken).Along(pages).ToLookup(static page => TextLayers.Judge(page.Words));
        var scanned = layers[TextLayer.Garbage].Select(static page => page.Number).ToHashSet();
        scanned.UnionWith(await SomeAsync(layers[TextLayer.Missing], (span, token) => WithInkAsync(file, span, budget, progress, token)));
        scanned.UnionWith(await SomeAsync(layers[TextLayer.Sparse], (span, token) => CoveredAsync(file, pages, span, budget, unknown, token)));
        return ([.. pages.Where(page => scanned.Contains(page.Number))], unknown);

        async Task<IEnumerable<int>> SomeAsync(IEnumerable<PageLayout> some, Func<PageSpan, CancellationToken, Task<IEnumerable<int>>> find)
        {
            var found = new ConcurrentBag<int>();
            var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(PageSpan.Around(some.Select(static page => page.Number), PagesPerSpan), options, async (span, token) =>
            {
                foreach (var page in await find(span, token))
                    found.Add(page);
                progress.Report(span.Last);
            });
            return found;
        }
    }

    /// <summary>Pages that pictures cover for the most part.</summary>
    private static async Task<IEnumerable<int>> CoveredAsync(
        string file, IReadOnlyList<PageLayout> pages, PageSpan span, ReadingBudget budget, ConcurrentBag<FailedSpan> unknown, CancellationToken cancellationToken)
    {
        var (areas, end) = await PdfImages.AreasAsync(file, span, budget, cancellationToken);
        if (!end.Succeeded)
            unknown.Add(new FailedSpan(span, end));
        return pages.Where(page => page.Number >= span.First && page.Number <= span.Last
            && areas.GetValueOrDefault(page.Number) >= MostlyPicture * page.Shown.Width * page.Shown.Height)
            .Select(static page => page.Number);
    }

    /// <summary>Pages that are not blank on a small picture. A page that cannot be rendered is not called blank.</summary>
    private static async Task<IEnumerable<int>> WithInkAsync(
        string file, PageSpan span, ReadingBudget budget, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var blank = new HashSet<int>();
        var command = budget.Command("pdftoppm", ["-q", "-cropbox", "-r", "50", "-gray", .. span.Options, file]);
        await ToolProcess.RunAsync(command, LookAsync, cancellationToken);
        return span.Pages.Where(page => !blank.Contains(page));

        async Task LookAsync(Stream output, CancellationToken token)
        {
            var pictures = new GreyPictureReader(output, MostPixels);
            for (var page = span.First; await pictures.NextAsync(token) is { } picture; page++)
            {
                if (picture.Pixels.Length > 0 && CountInk(picture.Pixels.Span) <= FewestInk * picture.Pixels.Length)
                    blank.Add(page);
                progress.Report(page);
            }
        }
    }

    private static int CountInk(ReadOnlySpan<byte> pixels)
    {
        var count = 0;
        foreach (var pixel in pixels)
        {
            if (pixel < Ink) count++;
        }

        return count;
    }
}
