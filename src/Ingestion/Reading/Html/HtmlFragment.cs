using AngleSharp.Html.Parser;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>HTML inside another format: everything in it is content.</summary>
internal static class HtmlFragment
{
    /// <summary>Whether what follows this opening tag is not for readers.</summary>
    public static bool Hides(string openingTag)
    {
        using var document = new HtmlParser().ParseDocument(openingTag);
        return document.Body?.FirstElementChild is { } element && PageParts.IsNoText(element);
    }

    /// <exception cref="ReadingException">Nested deeper than <see cref="ReadingLimits.Depth"/>.</exception>
    public static IReadOnlyList<Block> Read(string html, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        HtmlDepth.Check(html, limits.Depth);
        using var document = new HtmlParser().ParseDocument(html);
        return [.. new PageBlocks(wholePage: false).Read(document, progress, cancellationToken).Select(block => block.Block)];
    }
}
