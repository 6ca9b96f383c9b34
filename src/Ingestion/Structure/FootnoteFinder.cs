using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Recognises footnotes: small print with a marker in the lower part of the page, with nothing larger under it.</summary>
internal static class FootnoteFinder
{
    // Relative to the body's size.
    private const double SmallerThanBody = 0.93;
    // Part of the page's height.
    private const double Lowest = 0.5;

    private static readonly Regex Marker = new(
        @"^(?<marker>[0-9]{1,3}|\*{1,3}|[†‡])\)?\s*(?<text>[\p{L}„""»(])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The marker and the number of characters before the text, or <see langword="null"/>.</summary>
    public static (string Marker, int Length)? At(PageLayout page, IReadOnlyList<TextLine> lines, IReadOnlyList<TextLine> column, DocumentStyle style)
    {
        var first = lines[0];
        var height = first.Box.Top - page.Shown.Top;
        if (first.Size > SmallerThanBody * style.BodySize || height < Lowest * page.Shown.Height)
            return null;
        if (column.Any(line => line.Box.Top > first.Box.Top && line.Size > SmallerThanBody * style.BodySize))
            return null;
        var match = Marker.Match(first.Text);
        return match.Success ? (match.Groups["marker"].Value, match.Groups["text"].Index) : null;
    }
}
