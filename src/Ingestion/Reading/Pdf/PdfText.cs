using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>The text layer of a file.</summary>
/// <param name="Pages">Every page that was read, in order, also those without words.</param>
/// <param name="Outline">Bookmarks in order.</param>
/// <param name="CrowdedPages">Pages of which not all words were taken.</param>
/// <param name="Failures">Spans that could not be read, or not to their end.</param>
/// <param name="FontFailures">Spans whose fonts, and at the beginning the outline, could not be read.</param>
internal sealed record PdfText(
    IReadOnlyList<PageLayout> Pages,
    IReadOnlyList<OutlineEntry> Outline,
    IReadOnlyList<int> CrowdedPages,
    IReadOnlyList<FailedSpan> Failures,
    IReadOnlyList<FailedSpan> FontFailures);
