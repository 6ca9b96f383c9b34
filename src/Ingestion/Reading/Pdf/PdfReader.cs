using System.Security.Cryptography;
using SmartRegions.Ingestion.Reading.Ocr;
using SmartRegions.Ingestion.Structure;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Reads PDF with poppler's tools, and scanned pages with Tesseract. Where a part fails the rest is read and the part named.</summary>
/// <param name="ocrCache">Folder for recognised pages; without one nothing is kept.</param>
/// <param name="degree">Most tools running at a time.</param>
public sealed class PdfReader(string? ocrCache, int degree) : DocumentReader
{
    // A scan has at least so many words beside its stamp.
    private const int EnoughWords = 15;
    private const string InstallOcr = "Abhilfe unter Debian: sudo apt-get install tesseract-ocr tesseract-ocr-deu";

    /// <inheritdoc/>
    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        file = Path.GetFullPath(file);
        if (PdfFile.Check(file, limits) is { } unusable)
            return unusable;
        var budget = new ReadingBudget(limits);
        var (info, opened) = await PdfInfoReader.ReadAsync(file, budget, cancellationToken);
        if (info is null)
            return PdfFile.NotOpened(opened);
        if (info.Pages > limits.Pages)
            return PdfFile.TooManyPages(info.Pages, limits);

        var text = await PdfTextReader.ReadAsync(file, info, budget, degree, progress, cancellationToken);
        if (budget.IsTextSpent)
            return PdfFile.TooMuchText(info.Pages, limits);
        if (text.Pages.Count == 0 && text.Failures is [var failure, ..])
            return PdfFile.Lost(failure.End) with { Pages = info.Pages };

        var (readable, recognised, ocrProblems) = await RecogniseAsync(file, text.Pages, budget, progress, cancellationToken);
        if (budget.IsTextSpent)
            return PdfFile.TooMuchText(info.Pages, limits);
        var (pages, unseen) = await PdfGrids.AddAsync(file, readable, budget, degree, progress, cancellationToken);
        var blocks = DocumentStructure.Blocks(pages, text.Outline, new Heartbeat(progress, cancellationToken));
        if (blocks.Count == 0 && PdfFile.IsUnknownCipher(opened))
            return PdfFile.NotOpened(opened) with { Pages = info.Pages };
        string[] problems = [.. PdfProblems.Of(text), .. ocrProblems, .. PdfProblems.OfRulings(unseen)];
        return new DocumentContent
        {
            Pages = info.Pages,
            Metadata = new DocumentMetadata { Title = PdfTitle.Meaningful(info.Title, file) },
            Blocks = blocks,
            RecognisedPages = recognised,
            Outcome = blocks.Count == 0 ? ReadingOutcome.EmptySuspicious : problems.Length > 0 ? ReadingOutcome.Partial : ReadingOutcome.Ok,
            Problems = blocks.Count == 0 && problems.Length == 0 ? ["Das Dokument enthält keinen lesbaren Text."] : problems,
        };
    }

    /// <summary>The pages with recognised text where their own is missing or no text, the numbers of these, and what could not be recognised.</summary>
    private async Task<(IReadOnlyList<PageLayout> Pages, IReadOnlyList<int> Recognised, IEnumerable<string> Problems)> RecogniseAsync(
        string file, IReadOnlyList<PageLayout> pages, ReadingBudget budget, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var (scanned, unknown) = await ScannedPages.FindAsync(file, pages, budget, degree, progress, cancellationToken);
        var problems = PdfProblems.OfPictures(unknown).ToList();
        if (scanned.Count == 0)
            return (pages, [], problems);
        if (await OcrLanguages.ChooseAsync(budget, cancellationToken) is not { } language)
            return (WithoutGarbage(pages), [], [.. problems, $"{Named(scanned)} nur Bilder; die Texterkennung fehlt. {InstallOcr}"]);

        (progress as ReadingProgress)?.AnnounceScannedPages(scanned.Count);
        var cache = new OcrCache(
            ocrCache, await DigestAsync(file, cancellationToken), language + "-" + PageRecognition.SettingsVersion, TimeProvider.System);
        using var pictures = PictureFolder.Create(Path.GetTempPath(), TimeProvider.System);
        var (words, lacksRoom) = await new PageRecognition(cache, language, degree)
            .RecogniseAsync(file, scanned, budget, pictures, progress, cancellationToken);
        var failed = scanned.Where(page => !words.ContainsKey(page.Number)).ToList();
        if (failed.Count > 0)
            problems.Add($"{Named(failed)} nur Bilder; {(lacksRoom ? PdfProblems.NoRoom : "die Texterkennung ist dort gescheitert.")}");
        if (language != OcrLanguages.German)
            problems.Add($"{Named(scanned)} nur Bilder; sie wurden ohne das deutsche Sprachpaket gelesen. {InstallOcr}");
        var own = WithoutGarbage(pages);
        var better = own.Where(page => words.TryGetValue(page.Number, out var found) && IsBetter(page, found)).Select(static page => page.Number).ToList();
        return ([.. own.Select(page => better.Contains(page.Number) ? page with { Words = words[page.Number] } : page)], better, problems);
    }

    /// <summary>A stamp on a scan is part of the picture too; a title on a photograph is read better than recognised.</summary>
    private static bool IsBetter(PageLayout page, List<Word> recognised) =>
        recognised.Count > 0 && (page.Words.Count == 0 || recognised.Count > (2 * page.Words.Count) + EnoughWords);

    private static IReadOnlyList<PageLayout> WithoutGarbage(IReadOnlyList<PageLayout> pages) =>
        [.. pages.Select(static page => TextLayers.Judge(page.Words) == TextLayer.Garbage ? page with { Words = [] } : page)];

    private static string Named(IReadOnlyList<PageLayout> pages) =>
        PageNumbers.German(pages.Select(static page => page.Number)) + (pages.Count == 1 ? " enthält" : " enthalten");

    private static async Task<string> DigestAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
