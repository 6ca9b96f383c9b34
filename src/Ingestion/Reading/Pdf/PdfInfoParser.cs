using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Parses the output of <c>pdfinfo -box -f 1 -l N</c>.</summary>
internal static class PdfInfoParser
{
    private static readonly Regex PageRotation = new(@"^Page +(?<page>[0-9]+) rot: +(?<degrees>-?[0-9]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex PageBox = new(
        @"^Page +(?<page>[0-9]+) (?<box>Media|Crop)Box: +(?<left>-?[0-9.]+) +(?<bottom>-?[0-9.]+) +(?<right>-?[0-9.]+) +(?<top>-?[0-9.]+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary><see langword="null"/> where the output has no number of pages.</summary>
    public static PdfInfo? Parse(IEnumerable<string> lines)
    {
        var title = string.Empty;
        int? pages = null;
        var media = new Dictionary<int, PdfRectangle>();
        var crop = new Dictionary<int, PdfRectangle>();
        var rotation = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            if (line.StartsWith("Title:", StringComparison.Ordinal))
                title = line["Title:".Length..].Trim();
            else if (line.StartsWith("Pages:", StringComparison.Ordinal))
                pages = int.TryParse(line.AsSpan("Pages:".Length), CultureInfo.InvariantCulture, out var count) ? count : null;
            else if (PageRotation.Match(line) is { Success: true } turned)
                rotation[Number(turned.Groups["page"])] = Number(turned.Groups["degrees"]);
            else if (PageBox.Match(line) is { Success: true } box)
                (box.Groups["box"].Value is "Media" ? media : crop)[Number(box.Groups["page"])] = Rectangle(box);
        }

        return pages is { } known ? new PdfInfo(known, title, Geometry(media, crop, rotation)) : null;
    }

    private static Dictionary<int, PageGeometry> Geometry(
        Dictionary<int, PdfRectangle> media, Dictionary<int, PdfRectangle> crop, Dictionary<int, int> rotation) =>
        media.ToDictionary(
            static page => page.Key,
            page => new PageGeometry(page.Value, crop.GetValueOrDefault(page.Key, page.Value), rotation.GetValueOrDefault(page.Key)));

    private static int Number(Group group) => int.TryParse(group.ValueSpan, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static PdfRectangle Rectangle(Match match) =>
        new(
        Coordinate(match.Groups["left"]), Coordinate(match.Groups["bottom"]), Coordinate(match.Groups["right"]), Coordinate(match.Groups["top"]));

    private static double Coordinate(Group group) =>
        double.TryParse(group.ValueSpan, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
