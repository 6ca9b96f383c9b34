using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Pages that a tool could not read, and how it ended.</summary>
internal readonly record struct FailedSpan(PageSpan Span, ToolResult End)
{
    /// <summary>German sentences that name the pages and the reason, one a reason.</summary>
    /// <param name="failures">In any order; the same page may be there twice.</param>
    /// <param name="loss">German sentence on what is missing; may be empty.</param>
    public static IEnumerable<string> German(IEnumerable<FailedSpan> failures, string loss = "") => failures
        .GroupBy(static failure => PdfFile.ReasonOf(failure.End), StringComparer.Ordinal)
        .Select(group => $"{PageNumbers.German(group.SelectMany(static failure => failure.Span.Pages))}: {loss} {group.Key}"
            .Replace("  ", " ", StringComparison.Ordinal));
}
