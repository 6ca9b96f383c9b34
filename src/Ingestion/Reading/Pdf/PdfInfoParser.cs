using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Parses the output of <c>pdfinfo -box -f 1 -l N</c>.</summary>
internal static class PdfInfoParser
{
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
            else if (line.StartsWith("Page ", StringComparison.Ordinal))
                AddPage(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return pages is { } known ? new PdfInfo(known, title, Geometry(media, crop, rotation)) : null;

        void AddPage(string[] words)
        {
            if (words is [_, var page, "rot:", var degrees])
                rotation[Number(page)] = Number(degrees);
            else if (words is [_, var sheet, "MediaBox:", .. { Length: 4 } mediaEdges])
                media[Number(sheet)] = Rectangle(mediaEdges);
            else if (words is [_, var part, "CropBox:", .. { Length: 4 } cropEdges])
                crop[Number(part)] = Rectangle(cropEdges);
        }
    }

    private static Dictionary<int, PageGeometry> Geometry(
        Dictionary<int, PdfRectangle> media, Dictionary<int, PdfRectangle> crop, Dictionary<int, int> rotation) =>
        media.ToDictionary(
            static page => page.Key,
            page => new PageGeometry(page.Value, crop.GetValueOrDefault(page.Key, page.Value), rotation.GetValueOrDefault(page.Key)));

    private static int Number(string word) => int.TryParse(word, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static PdfRectangle Rectangle(string[] edges) =>
        new(Coordinate(edges[0]), Coordinate(edges[1]), Coordinate(edges[2]), Coordinate(edges[3]));

    private static double Coordinate(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}
