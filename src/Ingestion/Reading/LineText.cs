using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Turns any text into one clean line, as <see cref="Block"/> promises it.</summary>
internal static class LineText
{
    // Letters that fold to themselves and are composed already: nearly all of a German text.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÄÖÜäöüß§€–„“”’…•²³°é");

    /// <summary>
    /// Folds white space and control characters into single spaces, drops characters nobody sees (soft hyphens, zero-width spaces, direction
    /// marks), replaces broken surrogates, and composes the rest (Unicode NFC).
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var line = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (IsInvisible(letter)) continue;
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                gap = true;
                continue;
            }

            if (gap && line.Length > 0) line.Append(' ');
            gap = false;
            if (!char.IsSurrogate(letter)) line.Append(letter);
            else if (i + 1 < text.Length && char.IsSurrogatePair(letter, text[i + 1])) line.Append(letter).Append(text[++i]);
            else line.Append('\uFFFD');
        }

        return line.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Cuts a text at its forced line breaks (<c>\n</c>) and folds every line. A line that goes on with a small letter was broken inside its
    /// sentence and is joined again.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var part in text.Split('\n'))
        {
            var line = Fold(part);
            if (line.Length == 0) continue;
            if (lines.Count > 0 && char.IsLower(line[0])) lines[^1] = $"{lines[^1]} {line}";
            else lines.Add(line);
        }

        return lines;
    }

    /// <summary>The number of words, separated by white space.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var space = char.IsWhiteSpace(letter);
            if (!space && !inside) words++;
            inside = !space;
        }

        return words;
    }

    private static bool IsFolded(string text) =>
        !text.StartsWith(' ') && !text.EndsWith(' ')
        && !text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsInvisible(char letter) => letter switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        '\u200E' or '\u200F' => true,
        _ => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069',
    };

    /// <summary>A whole number as German texts print it: <c>4200</c>, <c>4.200</c>, <c>4 200</c>.</summary>
    public static bool TryParseNumber(string text, out int number) => int.TryParse(
        text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out number);
}
