using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>Makes words of what Tesseract recognised. Its boxes fit the ink; here a line's words get the line's height and one size.</summary>
internal static class OcrWords
{
    private const double PointsPerInch = 72;
    // Of 100. Below, more is wrong than right.
    private const double SmallestConfidence = 40;
    private const int FewestWords = 3;
    // From capital to descender a line is about this part of its font size.
    private const double InkHeight = 0.93;
    // Lines whose height differs less from the page's middle one are of the same size.
    private const double SameSize = 0.3;

    /// <param name="table">Tesseract's tab separated output for one page.</param>
    /// <param name="resolution">Of the picture, in dots per inch.</param>
    public static List<Word> Read(string table, double resolution)
    {
        var lines = table.Split('\n')
            .Select(line => WordTable.Parse(line.TrimEnd('\r'), PointsPerInch / resolution, SmallestConfidence))
            .OfType<WordRow>()
            .GroupBy(static row => row.Line)
            .Select(static line => line.Select(static row => row.Word).ToList())
            .ToList();
        // Two words are what Tesseract sees in a photograph.
        if (lines.Sum(static line => line.Count(static word => word.Text.Any(char.IsLetter))) < FewestWords)
            return [];
        var heights = lines.Select(static line => Height(line)).Order().ToList();
        return [.. lines.SelectMany(line => Level(line, heights[heights.Count / 2]))];
    }

    private static double Height(List<Word> line)
    {
        var heights = line.Select(static word => word.Box.Height).Order().ToList();
        // The tallest but one in four: single letters out of place do not count.
        return heights[heights.Count * 3 / 4];
    }

    private static IEnumerable<Word> Level(List<Word> line, double usual)
    {
        var height = Height(line);
        var size = Math.Round((Math.Abs(height - usual) <= SameSize * usual ? usual : height) / InkHeight, 1);
        return line.Select(word => word with { Style = new WordStyle(size, Bold: false) });
    }
}
