using SmartRegions.Ingestion.Structure;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Reads PDF with poppler's tools, page by page where a part fails.</summary>
/// <param name="degree">Most tools running at a time.</param>
public sealed class PdfReader(int degree) : DocumentReader
{
    /// <inheritdoc/>
    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        if (PdfFile.Check(file, limits) is { } unusable)
            return unusable;
        var budget = new ReadingBudget(limits);
        var (info, opened) = await PdfInfoReader.ReadAsync(file, budget, cancellationToken);
        if (info is null)
            return PdfFile.NotOpened(opened);
        if (info.Pages > limits.Pages)
            return PdfFile.TooManyPages(info.Pages, limits);

        var text = await PdfTextReader.ReadAsync(file, info, budget, degree, progress, cancellationToken);
        var pages = await PdfRulings.AddAsync(file, text.Pages, budget, degree, cancellationToken);
        return new DocumentContent
        {
            Pages = info.Pages,
            Blocks = DocumentStructure.Blocks(pages, text.Outline),
            Outcome = ReadingOutcome.Ok,
        };
    }
}
