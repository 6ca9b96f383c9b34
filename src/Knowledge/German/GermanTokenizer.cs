using System.Text;

namespace SmartRegions.Knowledge.German;

/// <summary>
/// Cuts German text into words and numbers. A number keeps its separators (<c>165,00</c>, <c>31.12.2026</c>, <c>10:30</c>,
/// <c>2016/679</c>), a paragraph sign its number (<c>§ 5a</c> is one token); hyphens and slashes separate words.
/// </summary>
public static class GermanTokenizer
{
    /// <summary>Longest token in UTF-16 units; a longer run without a break is cut into pieces, so that no text makes an unbounded word.</summary>
    public const int LongestToken = 100;

    private const char SoftHyphen = '\u00AD';

    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 7);
        var position = 0;
        while (TryNext(text, ref position, out var start, out var length))
            tokens.Add(new Token(start, length, TextOf(text.AsSpan(start, length))));
        return tokens;
    }

    /// <summary>Finds the next token at or after <paramref name="position"/> and moves it behind that token.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, ref int position, out int start, out int length)
    {
        for (start = position; start < text.Length; start++)
        {
            var end = text[start] == '§' ? EndOfParagraphReference(text, start)
                : char.IsLetterOrDigit(text[start]) ? EndOfRun(text, start, start)
                : start;
            if (end == start) continue;
            length = end - start;
            position = end;
            return true;
        }

        position = text.Length;
        length = 0;
        return false;
    }

    /// <summary>What a stretch found by <see cref="TryNext"/> says, in the form of <see cref="Token.Text"/>.</summary>
    internal static string TextOf(ReadOnlySpan<char> raw)
    {
        if (IsOfGermanLetters(raw)) return LowerCase(raw);
        var text = raw[0] == '§' ? string.Concat("§", raw.TrimStart("§ \u00A0\u2009\u202F")) : raw.ToString();
        if (text.Contains(SoftHyphen, StringComparison.Ordinal)) text = text.Replace(SoftHyphen.ToString(), string.Empty, StringComparison.Ordinal);
        // Composition joins letter and combining mark, as PDFs write umlauts, and takes ligatures apart.
        if (!text.IsNormalized(NormalizationForm.FormKC)) text = text.Normalize(NormalizationForm.FormKC);
        return text.ToLowerInvariant();
    }

    /// <summary>True for nearly all words, in which there is nothing to compose.</summary>
    private static bool IsOfGermanLetters(ReadOnlySpan<char> raw)
    {
        foreach (var letter in raw)
        {
            if (!char.IsAscii(letter) && letter is not ('ä' or 'ö' or 'ü' or 'ß' or 'Ä' or 'Ö' or 'Ü')) return false;
        }

        return true;
    }

    private static string LowerCase(ReadOnlySpan<char> raw)
    {
        Span<char> small = stackalloc char[LongestToken];
        return raw.Length <= small.Length ? small[..raw.ToLowerInvariant(small)].ToString() : raw.ToString().ToLowerInvariant();
    }

    private static int EndOfParagraphReference(ReadOnlySpan<char> text, int start)
    {
        var number = start;
        while (number < text.Length && number - start < LongestToken && (text[number] == '§' || IsSpace(text[number]))) number++;
        return number < text.Length && char.IsDigit(text[number]) ? EndOfRun(text, start, number) : start;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start, int first)
    {
        var limit = Math.Min(text.Length, Math.Max(start + LongestToken, first + 1));
        var end = first + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || Continues(text, end))) end++;
        return end;
    }

    /// <summary>True for what stands inside a token without being a letter or digit: a combining mark, a soft hyphen, a separator in a number.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        >= '\u0300' and <= '\u036F' => true,
        SoftHyphen => at + 1 < text.Length && char.IsLetter(text[at + 1]),
        '.' or ',' or ':' or '/' => char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';
}
