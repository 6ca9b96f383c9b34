using System.Globalization;
using System.Text;
using SmartRegions.Ingestion.Reading.Pdf;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>Recognises the text of scanned pages with Tesseract, several pages at a time.</summary>
/// <param name="cache">Pages recognised before.</param>
/// <param name="language">What Tesseract shall read.</param>
/// <param name="degree">Most pages at a time.</param>
internal sealed class PageRecognition(OcrCache cache, string language, int degree)
{
    /// <summary>Changes whenever the same page would be recognised differently.</summary>
    public const string SettingsVersion = "v2";

    private const double Resolution = 300;
    private const double PointsPerInch = 72;
    private const double MostPixels = 40e6;

    /// <summary>The words of every page by number; pages without an entry could not be recognised.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="pages">The pages to recognise; the budget is granted the time for them.</param>
    /// <param name="budget">What the document may cost.</param>
    /// <param name="pictures">Where pictures may be written; without it only pages recognised before are found.</param>
    /// <param name="progress">Told every page when it is begun, rendered and done.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public async Task<RecognisedPages> RecogniseAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, PictureFolder? pictures, IProgress<int> progress, CancellationToken cancellationToken)
    {
        budget.GrantScannedPages(pages.Count);
        cache.RemoveLeftovers();
        var recognised = new List<Word>?[pages.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, pages.Count), options, async (i, token) =>
        {
            progress.Report(pages[i].Number);
            recognised[i] = budget.IsTextSpent ? null : await RecogniseAsync(file, pages[i], budget, pictures, progress, token);
            progress.Report(pages[i].Number);
        });
        var words = Enumerable.Range(0, pages.Count).Where(i => recognised[i] is not null)
            .ToDictionary(i => pages[i].Number, i => recognised[i]!);
        return new RecognisedPages(words, LacksRoom: words.Count < pages.Count && pictures is not { IsFull: false });
    }

    private async Task<List<Word>?> RecogniseAsync(
        string file, PageLayout page, ReadingBudget budget, PictureFolder? pictures, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var resolution = ResolutionOf(page);
        var table = await cache.FindAsync(page.Number, cancellationToken);
        if (table is null && pictures is not null)
        {
            table = await ReadAsync(file, page.Number, resolution, budget, pictures.PictureOf(page.Number), progress, cancellationToken);
            if (table is not null)
                await cache.KeepAsync(page.Number, table, cancellationToken);
        }

        if (table is null)
            return null;
        var words = OcrWords.Read(table, resolution);
        budget.TakeText(words.Sum(static word => (long)Encoding.UTF8.GetByteCount(word.Text)));
        return words.ConvertAll(word => word with { Box = word.Box.Moved(page.Shown.Left, page.Shown.Top) });
    }

    private async Task<string?> ReadAsync(
        string file, int page, double resolution, ReadingBudget budget, FileInfo picture, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var dots = resolution.ToString(CultureInfo.InvariantCulture);
        try
        {
            // What a viewer shows: the sheet around it may be a hundred times as large.
            var render = budget.Command(
                "pdftoppm",
                ["-q", "-cropbox", "-r", dots, "-gray", "-singlefile", .. new PageSpan(page, page).Options, file, Path.ChangeExtension(picture.FullName, null)]);
            var rendered = await ToolProcess.RunAsync(render, cancellationToken);
            progress.Report(page);
            return rendered.Succeeded ? await TesseractAsync(picture.FullName, dots, budget, cancellationToken) : null;
        }
        finally
        {
            Leftovers.Delete(picture);
        }
    }

    private async Task<string?> TesseractAsync(string picture, string dots, ReadingBudget budget, CancellationToken cancellationToken)
    {
        var table = string.Empty;
        // Pages run side by side; threads within one page only get in their way.
        var command = budget.Command("tesseract", [picture, "-", "-l", language, "--dpi", dots, "-c", "tessedit_create_tsv=1"]) with
        {
            // Nothing is written before the page is done.
            Stall = budget.Limits.PerScannedPage > budget.Limits.Stall ? budget.Limits.PerScannedPage : budget.Limits.Stall,
            Environment = new Dictionary<string, string> { ["OMP_THREAD_LIMIT"] = "1" },
        };
        var end = await ToolProcess.RunAsync(command, CollectAsync, cancellationToken);
        return end.Succeeded ? table : null;

        async Task CollectAsync(Stream output, CancellationToken token)
        {
            using var reader = new StreamReader(output, Encoding.UTF8);
            table = await reader.ReadToEndAsync(token);
        }
    }

    /// <summary>300 dots per inch, fewer where a sheet is so large that the picture would not fit into memory.</summary>
    private static double ResolutionOf(PageLayout page)
    {
        var squareInches = Math.Max(1, page.Shown.Width * page.Shown.Height / (PointsPerInch * PointsPerInch));
        return Math.Floor(Math.Min(Resolution, Math.Sqrt(MostPixels / squareInches)));
    }
}
