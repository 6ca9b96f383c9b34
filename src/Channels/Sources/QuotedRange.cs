using System.Globalization;

namespace SmartRegions.Channels.Sources;

/// <summary>Which characters of a passage are quoted. A passage's id follows from its text, so that a range holds as long as the id does.</summary>
/// <param name="From">First character, from 0.</param>
/// <param name="To">One behind the last.</param>
internal readonly record struct QuotedRange(int From, int To)
{
    public static QuotedRange Everything { get; } = new(0, int.MaxValue);

    /// <param name="text"><c>12-180</c>.</param>
    /// <param name="range">What it says.</param>
    public static bool TryParse(string? text, out QuotedRange range)
    {
        range = default;
        if (text is null || text.Split('-') is not [var from, var to]) return false;
        if (!int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return false;
        range = new QuotedRange(first, end);
        return first < end;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}
