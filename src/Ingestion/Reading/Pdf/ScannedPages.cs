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

    public static async Task<IReadOnlyList<PageLayout>> FindAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, int degree, CancellationToken cancellationToken)
    {
        var scanned = new bool[pages.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, pages.Count), options, async (i, token) =>
            scanned[i] = await IsScannedAsync(file, pages[i], budget, token));
        return [.. pages.Where((_, i) => scanned[i])];
    }

    private static async ValueTask<bool> IsScannedAsync(string file, PageLayout page, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var span = new PageSpan(page.Number, page.Number);
        switch (TextLayers.Judge(page.Words))
        {
            case TextLayer.Garbage:
                return true;
            case TextLayer.Missing:
                return await HasInkAsync(file, span, budget, cancellationToken);
            case TextLayer.Sparse:
                var areas = await PdfImages.AreasAsync(file, span, budget, cancellationToken);
                return areas.GetValueOrDefault(page.Number) >= MostlyPicture * page.Shown.Width * page.Shown.Height;
            default:
                return false;
        }
    }

    /// <summary>Whether a small picture of the page is not blank. A page that cannot be rendered is not called blank.</summary>
    private static async Task<bool> HasInkAsync(string file, PageSpan span, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var hasInk = true;
        var command = budget.Command("pdftoppm", ["-q", "-cropbox", "-r", "50", "-gray", .. span.Options, file]);
        await ToolProcess.RunAsync(command, LookAsync, cancellationToken);
        return hasInk;

        async Task LookAsync(Stream output, CancellationToken token)
        {
            if (await GreyPicture.ReadAsync(output, MostPixels, token) is { } picture)
                hasInk = picture.Pixels.Count(static pixel => pixel < Ink) > FewestInk * picture.Pixels.Length;
        }
    }
}
