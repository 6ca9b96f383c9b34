using System.Text;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Makes running text of lines: decides for every hyphen at a line's end whether the word or the line made it.</summary>
/// <param name="vocabulary">What the document writes elsewhere decides first.</param>
internal sealed class Hyphenation(Vocabulary vocabulary)
{
    public string Join(IEnumerable<TextLine> lines) => Join(lines.Select(static line => line.Text));

    public string Join(string begun, string rest) => Join([begun, rest]);

    /// <summary>One line of text, white space folded.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line);
        return text.ToString().TrimEnd(GlyphText.SoftHyphen);
    }

    private void Append(StringBuilder text, string line)
    {
        if (line.Length == 0)
            return;
        if (text.Length == 0)
        {
            text.Append(line);
        }
        else if (text[^1] == GlyphText.SoftHyphen)
        {
            text.Length--;
            text.Append(line);
        }
        else if (text[^1] == '-' && text.Length > 1 && char.IsLetterOrDigit(text[^2]))
        {
            AppendAfterHyphen(text, line);
        }
        else
        {
            text.Append(' ').Append(line);
        }
    }

    private void AppendAfterHyphen(StringBuilder text, string line)
    {
        var next = FirstWord(line);
        var begun = LastWord(text);
        if (LineJoin.IsConjunction(next))
            text.Append(' ');
        else if (char.IsLetter(begun[^1]) && BelongsTogether(begun, next))
            text.Length--;
        text.Append(line);
    }

    /// <param name="begun">Without its hyphen.</param>
    /// <param name="next">What the next line begins with.</param>
    private bool BelongsTogether(string begun, string next)
    {
        if (vocabulary.Contains(begun + next))
            return true;
        if (vocabulary.Contains(begun + "-" + next))
            return false;
        return char.IsLower(next[0]);
    }

    private static string FirstWord(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? line : line[..end];
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] != ' ')
            start--;
        return text.ToString(start, text.Length - 1 - start);
    }
}
