using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>The text layer of a file.</summary>
/// <param name="Pages">Every page that was read, in order, also those without words.</param>
/// <param name="Outline">Bookmarks in order.</param>
/// <param name="TextBytes">UTF-8 bytes of all words.</param>
/// <param name="CrowdedPages">Pages of which not all words were taken.</param>
/// <param name="Failures">Spans that could not be read, and why.</param>
internal sealed record PdfText(
    IReadOnlyList<PageLayout> Pages,
    IReadOnlyList<OutlineEntry> Outline,
    long TextBytes,
    IReadOnlyList<int> CrowdedPages,
    IReadOnlyList<(PageSpan Span, ToolResult End)> Failures);
