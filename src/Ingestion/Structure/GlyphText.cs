using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Turns the characters of glyphs into the characters of text.</summary>
internal static class GlyphText
{
    public const char SoftHyphen = '\u00AD';
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Composes (NFC), spells ligatures out, drops what is not printed (control and format characters, soft hyphens inside a word) and
    /// maps bullets of symbol fonts. A soft hyphen at the end stays: it marks a word that goes on in the next line.
    /// </summary>
    public static string Normalise(string text)
    {
        if (IsPlain(text))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                result.Append(Replacement);
            else if (c == SoftHyphen && i == text.Length - 1)
                result.Append(c);
            else
                Append(result, c);
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the character says nothing: unmapped, private, or the replacement character.</summary>
    public static bool IsUnmapped(char c) => c == Replacement || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Control;

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '!' and <= '~') or 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ß'))
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder result, char c)
    {
        switch (c)
        {
            case >= '\uFB00' and <= '\uFB06':
                result.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                break;
            // Symbol and Wingdings keep their bullets, boxes, arrows and ticks in the private use area.
            case '\uF0B7' or '\uF0A7' or '\uF076' or '\uF0D8' or '\uF0FC' or '\uF06E' or '\uF0E0' or '\uF06C':
                result.Append('•');
                break;
            case '\uF0A8' or '\uF06F' or '\uF071':
                result.Append('☐');
                break;
            case '\uF0FD' or '\uF0FE' or '\uF078':
                result.Append('☒');
                break;
            case '\uF02D':
                result.Append('–');
                break;
            // Every sort of hyphen that is not a dash.
            case '\u2010' or '\u2011':
                result.Append('-');
                break;
            default:
                if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format) && !char.IsWhiteSpace(c))
                    result.Append(c);
                break;
        }
    }
}
