using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>
/// Makes words of what Tesseract recognised. Its boxes fit the ink, and on a crooked scan a line climbs; here the words of a line get one
/// height and one size, as in a text layer.
/// </summary>
internal static class OcrWords
{
    private const double PointsPerInch = 72;
    // Of 100. Below, more is wrong than right.
    private const double SmallestConfidence = 40;
    private const int FewestWords = 3;
    // From capital to descender a line is about this part of its font size.
    private const double InkHeight = 0.93;
    // Lines whose height differs less from the page's middle one are of the same size.
    private const double SameSize = 0.45;

    /// <param name="table">Tesseract's tab separated output for one page.</param>
    /// <param name="resolution">Of the picture, in dots per inch.</param>
    public static List<Word> Read(string table, double resolution)
    {
        var lines = table.Split('\n')
            .Select(line => WordTable.Parse(line.TrimEnd('\r'), PointsPerInch / resolution, SmallestConfidence))
            .OfType<WordRow>()
            .Where(static row => row.Word.Text.Any(char.IsLetterOrDigit) || ListMarker.IsMarker(row.Word.Text))
            .GroupBy(static row => row.Line)
            .Select(static line => Rejoined(line.Select(static row => row.Word)))
            .ToList();
        // Two words are what Tesseract sees in a photograph.
        if (lines.Sum(static line => line.Count(static word => word.Text.Any(char.IsLetter))) < FewestWords)
            return [];
        var usual = Middle(lines.Select(Height));
        return [.. lines.SelectMany(line => Level(line, usual))];
    }

    /// <summary>
    /// Tesseract sees a blank after many a hyphen (<c>Luise-Kiesselbach- Platz</c>). Where a capital follows it is none that print has:
    /// a suspended hyphen stands before a conjunction or a comma.
    /// </summary>
    private static List<Word> Rejoined(IEnumerable<Word> line)
    {
        var words = new List<Word>();
        foreach (var word in line)
        {
            if (words is [.., var last] && IsTorn(last, word))
                words[^1] = last with { Text = last.Text + word.Text, Box = last.Box.Union(word.Box) };
            else
                words.Add(word);
        }

        return words;
    }

    private static bool IsTorn(Word begun, Word rest) =>
        begun.Text is [.., var letter, '-'] && char.IsLetter(letter) && char.IsUpper(rest.Text[0]) && !LineJoin.IsConjunction(rest.Text)
        && rest.Box.Left - begun.Box.Right < begun.Box.Height;

    private static double Height(List<Word> line)
    {
        // Three quarters up: words without capitals are lower, a blot is taller.
        var heights = line.Select(static word => word.Box.Height).Order().ToList();
        return heights[heights.Count * 3 / 4];
    }

    private static IEnumerable<Word> Level(List<Word> line, double usual)
    {
        var height = Height(line);
        height = Math.Abs(height - usual) <= SameSize * usual ? usual : height;
        var style = new WordStyle(Math.Round(height / InkHeight, 1), Bold: false);
        var centre = Middle(line.Select(static word => word.Box.CentreY));
        return line.Select(word => word with
        {
            Style = style,
            Box = word.Box with { Top = centre - (height / 2), Bottom = centre + (height / 2) },
        });
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
