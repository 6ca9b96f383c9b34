using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Joins the lines of a paragraph into one, and knows which hyphens stand for a word to come.</summary>
internal static class LineJoin
{
    // After "Ein-" these do not finish the word but announce another one: "Ein- und Ausgabe".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Conjunctions = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "und", "oder", "bzw.", "bzw", "beziehungsweise", "sowie", "als", "wie", "bis", "noch", "statt",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>Whether a text begins with a word that leaves a hyphen before it suspended: <c>und</c>, <c>oder</c>, <c>/</c> and their like.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" ,/");
        return end == 0 || Conjunctions.Contains(end < 0 ? text : text[..end]);
    }
}
