namespace SmartRegions.Ingestion.Structure;

/// <summary>Recognises headings by size, weight, number and the file's outline.</summary>
/// <param name="style">What running text looks like.</param>
/// <param name="outline">Bookmarks of the file.</param>
internal sealed class HeadingFinder(DocumentStyle style, IReadOnlyList<OutlineEntry> outline)
{
    private const int LongestHeading = 160;
    private const int MostLines = 4;
    // Relative to the body's size.
    private const double LargerThanBody = 1.12;
    private readonly ILookup<string, OutlineEntry> _outline = outline.ToLookup(static entry => Letters(entry.Title));

    /// <summary>What makes the lines a heading; <see langword="null"/> where nothing does.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="lines">A paragraph.</param>
    /// <param name="text">The joined lines.</param>
    public HeadingSign? Judge(int page, IReadOnlyList<TextLine> lines, string text)
    {
        if (text.Length > LongestHeading || lines.Count > MostLines || text.Count(char.IsLetter) < 3 || ParagraphFinder.IsDotLeader(text))
            return null;
        var depth = HeadingNumber.Depth(text);
        if (InOutline(page, text) is { } level)
            return new HeadingSign(lines[0].Style, level, depth, IsOnlyNumbered: false);
        if (EndsLikeProse(text, depth))
            return null;
        var isLarge = lines[0].Size >= LargerThanBody * style.BodySize;
        var isBold = !style.IsMostlyBold && lines.All(static line => line.Style.Bold) && lines[0].Size >= 0.95 * style.BodySize;
        var isNumbered = lines.Count == 1 && (depth >= 2 || HeadingNumber.IsNamed(text)) && lines[0].Size >= 0.95 * style.BodySize;
        var isBullet = ListMarker.At(text) is { IsBullet: true };
        return !isBullet && (isLarge || isBold || isNumbered)
            ? new HeadingSign(lines[0].Style, null, depth, IsOnlyNumbered: !isLarge && !isBold)
            : null;
    }

    private int? InOutline(int page, string text)
    {
        var near = _outline[Letters(text)].Where(entry => Math.Abs(entry.Page - page) <= 1).ToList();
        return near.Count > 0 ? near[0].Level : null;
    }

    private static bool EndsLikeProse(string text, int? depth) => text[^1] switch
    {
        ',' or ';' => true,
        '.' => depth is null && text.Count(static c => c == ' ') > 3,
        ':' => text.Count(static c => c == ' ') > 6,
        _ => false,
    };

    // The outline may leave numbers out or write them differently; letters decide.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}

/// <param name="Style">How it is set.</param>
/// <param name="OutlineLevel">Level in the outline, from 1, where it is there.</param>
/// <param name="NumberDepth">Depth of its number, from 1, where it has one.</param>
/// <param name="IsOnlyNumbered">Nothing but the number makes it a heading; among others of its kind it is an item of a list.</param>
internal readonly record struct HeadingSign(WordStyle Style, int? OutlineLevel, int? NumberDepth, bool IsOnlyNumbered);
