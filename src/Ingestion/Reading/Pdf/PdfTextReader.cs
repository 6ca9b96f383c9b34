using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Reads the text layer in spans of pages, several at a time, words and fonts side by side.</summary>
internal static class PdfTextReader
{
    private const int PagesPerSpan = 32;

    /// <param name="file">Absolute path.</param>
    /// <param name="info">What the file says about its pages.</param>
    /// <param name="budget">What the document may cost.</param>
    /// <param name="degree">Most tools running at a time.</param>
    /// <param name="progress">Told every page whose words begin, and every span that is done.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The text; incomplete where the budget says that it is too much.</returns>
    public static async Task<PdfText> ReadAsync(
        string file, PdfInfo info, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var spans = PageSpan.Split(info.Pages, PagesPerSpan).ToArray();
        var read = new SpanText[spans.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, degree / 2), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, spans.Length), options, async (i, token) =>
        {
            if (budget.IsTextSpent)
                return;
            read[i] = await ReadSpanAsync(file, spans[i], budget, degree, progress, token);
            progress.Report(spans[i].Last);
        });
        return Join(info, Array.FindAll(read, static span => span is not null));
    }

    private static async Task<SpanText> ReadSpanAsync(
        string file, PageSpan span, ReadingBudget budget, int degree, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var words = PdfWords.ReadAsync(file, span, budget, progress, cancellationToken);
        if (degree == 1)
            await words;
        var fonts = PdfFonts.ReadAsync(file, span, budget, cancellationToken);
        return new SpanText(span, await words, await fonts);
    }

    private static PdfText Join(PdfInfo info, SpanText[] read)
    {
        var pages = read.Where(static span => span.IsRead).SelectMany(span => Layouts(info, span)).ToList();
        return new PdfText(
            pages,
            read.Length > 0 ? read[0].Fonts.Outline : [],
            [.. read.SelectMany(static span => span.Words.CrowdedPages).Order()],
            [.. read.Where(static span => !span.Words.End.Succeeded).Select(static span => new FailedSpan(span.Span, span.Words.End))],
            // Where the words are missing too, that says it all.
            [.. read.Where(static span => span.Words.End.Succeeded && !span.Fonts.End.Succeeded).Select(static span => new FailedSpan(span.Span, span.Fonts.End))]);
    }

    private static IEnumerable<PageLayout> Layouts(PdfInfo info, SpanText span)
    {
        for (var page = span.Span.First; page <= span.Span.Last; page++)
        {
            var words = span.Words.Words.GetValueOrDefault(page) ?? [];
            if (span.Fonts.Runs.TryGetValue(page, out var runs))
                words = PdfFonts.Apply(words, runs);
            var shown = info.Geometry.TryGetValue(page, out var geometry)
                ? geometry.Shown()
                : Box.Around(words.Select(static word => word.Box).Prepend(new Box(0, 0, 595, 842)));
            yield return new PageLayout(page, shown, words);
        }
    }

    private sealed record SpanText(PageSpan Span, PdfWords.Result Words, PdfFonts.Result Fonts)
    {
        /// <summary>What a tool said before it died is not trusted to be whole pages, but better than nothing.</summary>
        public bool IsRead => Words.End.Succeeded || Words.Words.Count > 0;
    }
}
