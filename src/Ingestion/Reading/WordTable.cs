using System.Globalization;
using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// Words with boxes in the tab separated columns that Tesseract writes and <c>pdftotext -tsv</c> imitates:
/// level, page, paragraph, block, line, word, left, top, width, height, confidence, text.
/// </summary>
internal static class WordTable
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <summary>The word of one line; <see langword="null"/> where the line is not a word.</summary>
    /// <param name="line">Without its line end. Foreign: anything is possible, only words are taken.</param>
    /// <param name="scale">Points a unit of the table.</param>
    /// <param name="smallestConfidence">0 to 100; words below are noise.</param>
    public static WordRow? Parse(string line, double scale, double smallestConfidence)
    {
        Span<Range> cells = stackalloc Range[Columns];
        var row = line.AsSpan();
        if (row.Split(cells, '\t') != Columns || !row[cells[0]].SequenceEqual(WordLevel))
            return null;
        if (!int.TryParse(row[cells[1]], CultureInfo.InvariantCulture, out var page)
            || !TryNumber(row[cells[6]], out var left) || !TryNumber(row[cells[7]], out var top)
            || !TryNumber(row[cells[8]], out var width) || !TryNumber(row[cells[9]], out var height)
            || !TryNumber(row[cells[10]], out var confidence) || confidence < smallestConfidence)
        {
            return null;
        }

        var text = GlyphText.Normalise(row[cells[11]].ToString());
        if (text.Length == 0)
            return null;
        var box = new Box(left * scale, top * scale, (left + width) * scale, (top + height) * scale);
        return new WordRow(page, (Index(row[cells[2]]), Index(row[cells[3]]), Index(row[cells[4]])), new Word(text, box, new WordStyle(EstimatedSize(box), Bold: false)));
    }

    /// <summary>A line box is, for most faces, about 1.15 times the font size.</summary>
    private static double EstimatedSize(Box box) => Math.Round(box.Height / 1.15, 1);

    private static int Index(ReadOnlySpan<char> text) => int.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static bool TryNumber(ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value) && Math.Abs(value) < 1e6;
}
