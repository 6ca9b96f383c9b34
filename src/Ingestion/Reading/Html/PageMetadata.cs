using AngleSharp.Dom;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>What a page says about itself in its head.</summary>
internal static class PageMetadata
{
    public static DocumentMetadata Read(IDocument document) => new()
    {
        Title = Meta(document, "og:title") ?? Filled(document.Title) ?? Filled(document.QuerySelector("h1")?.TextContent),
        Publisher = Meta(document, "og:site_name") ?? Meta(document, "publisher") ?? Meta(document, "DC.publisher"),
        Published = Date(Meta(document, "article:published_time") ?? Meta(document, "date") ?? Meta(document, "DC.date")),
        AsOf = Date(Meta(document, "article:modified_time") ?? Meta(document, "last-modified")),
    };

    private static string? Meta(IDocument document, string name) => document.QuerySelectorAll("meta[content]")
        .Where(meta => string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase))
        .Select(meta => Filled(meta.GetAttribute("content")))
        .FirstOrDefault(content => content is not null);

    private static DocumentDate? Date(string? text) => text is not null && GermanDate.TryParse(text, out var date) ? date : null;

    private static string? Filled(string? text) => LineText.Fold(text ?? string.Empty) is { Length: > 0 } line ? line : null;
}
