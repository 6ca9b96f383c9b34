using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>How a document prints its page numbers: a line with a number that grows with the pages.</summary>
internal sealed class PageNumbering
{
    private static readonly Regex Printed = new(
        @"^(?:Seite|S\.|Page|[-–—|])?\s*(?<number>[0-9]{1,4})\s*(?:(?:von|/|of)\s*[0-9]{1,4}|[-–—|])?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly HashSet<int> _offsets;

    private PageNumbering(HashSet<int> offsets) => _offsets = offsets;

    /// <summary>An offset between printed and real number counts when at least two pages share it.</summary>
    public static PageNumbering Find(IEnumerable<TextLine> marginLines) => new(
        [.. marginLines
            .Select(static line => (line.Page, Number: Number(line)))
            .Where(static line => line.Number is not null)
            .GroupBy(static line => line.Number!.Value - line.Page)
            .Where(static offset => offset.Select(static line => line.Page).Distinct().Count() >= 2)
            .Select(static offset => offset.Key)]);

    /// <summary>Whether the line is the number of its page.</summary>
    public bool Numbers(TextLine line) => Number(line) is { } number && _offsets.Contains(number - line.Page);

    private static int? Number(TextLine line) =>
        line.Text.Length <= 24 && Printed.Match(line.Text) is { Success: true } match
        && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
