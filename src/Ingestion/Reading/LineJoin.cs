using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Joins the lines of a paragraph into one.</summary>
internal static class LineJoin
{
    /// <summary>
    /// Appends a line. A hyphen at the end of what is there is a word break before a small letter (<c>Daten-|plattform</c>), a real hyphen
    /// before a capital or a digit (<c>Smart-City-|Strategie</c>), and a suspended one before <c>und</c> and its like (<c>Ein- und Ausgabe</c>).
    /// </summary>
    public static void Append(StringBuilder paragraph, ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length == 0) return;
        if (paragraph.Length == 0)
        {
            paragraph.Append(line);
            return;
        }

        var hyphen = paragraph.Length > 1 && paragraph[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(paragraph[^2]);
        if (!hyphen || IsConjunction(line)) paragraph.Append(' ');
        else if (char.IsLower(line[0])) paragraph.Length--;
        paragraph.Append(line);
    }

    private static bool IsConjunction(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" ,/");
        var word = end < 0 ? line : line[..end];
        return word is "und" or "oder" or "bzw." or "sowie" or "als" or "bis" or "noch" or "statt";
    }
}
