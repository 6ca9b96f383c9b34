using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Recognises the footnotes of a column: small print with a marker in the lower part of the page, with nothing larger under it.</summary>
internal sealed class FootnoteFinder
{
    // Relative to the body's size.
    private const double SmallerThanBody = 0.93;
    // Part of the page's height.
    private const double Lowest = 0.5;

    private static readonly Regex Marker = new(
        @"^(?<marker>[0-9]{1,3}|\*{1,3}|[†‡])\)?\s*(?<text>[\p{L}„""»(])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly double _largestSize;
    private readonly double _highestTop;

    /// <param name="column">Lines of one column.</param>
    /// <param name="style">What running text looks like.</param>
    public FootnoteFinder(TextColumn column, DocumentStyle style)
    {
        _largestSize = SmallerThanBody * style.BodySize;
        var lastLarge = column.Lines.Where(line => line.Size > _largestSize).Select(static line => line.Box.Top).DefaultIfEmpty(double.MinValue).Max();
        _highestTop = Math.Max(lastLarge, column.Page.Shown.Top + (Lowest * column.Page.Shown.Height));
    }

    /// <summary>The marker and the number of characters before the text, where a footnote begins with the line; otherwise <see langword="null"/>.</summary>
    public (string Marker, int Length)? At(TextLine line)
    {
        if (line.Size > _largestSize || line.Box.Top < _highestTop)
            return null;
        var match = Marker.Match(line.Text);
        return match.Success ? (match.Groups["marker"].Value, match.Groups["text"].Index) : null;
    }
}
