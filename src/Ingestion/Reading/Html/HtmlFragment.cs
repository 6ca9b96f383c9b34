using AngleSharp.Html.Parser;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>HTML inside another format: everything in it is content.</summary>
internal static class HtmlFragment
{
    /// <exception cref="ReadingException">Nested deeper than <see cref="ReadingLimits.Depth"/>.</exception>
    public static IReadOnlyList<Block> Read(string html, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        HtmlDepth.Check(html, limits.Depth);
        using var document = new HtmlParser().ParseDocument(html);
        return [.. new PageBlocks(wholePage: false).Read(document, progress, cancellationToken).Select(block => block.Block)];
    }
}
