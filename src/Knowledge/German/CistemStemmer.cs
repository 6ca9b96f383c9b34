namespace SmartRegions.Knowledge.German;

/// <summary>
/// The CISTEM stemmer (Weissweiler and Fraser, Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
/// Stemmers, GSCL 2017).
/// </summary>
public static class CistemStemmer
{
    // Letters that stand for what must not be taken apart while endings fall. A token holds no control characters.
    private const char Sch = '\u0001';
    private const char Ei = '\u0002';
    private const char Ie = '\u0003';
    private const char Doubled = '\u0004';

    private const int ShortestPrefixed = 6;
    private const int ShortestStem = 3;
    private const int ShortestBeforeTwoLetterEnding = 5;

    /// <summary>The stem in lower case, umlauts as plain vowels and ß as <c>ss</c>.</summary>
    /// <param name="word">One word. A capital at its start marks a noun, which keeps its final t.</param>
    /// <param name="caseInsensitive">True where capitals say nothing, as at the start of a sentence or in questions typed in haste.</param>
    public static string Stem(string word, bool caseInsensitive = false)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0) return word;
        var keepsFinalT = char.IsUpper(word[0]) && !caseInsensitive;
        var plain = word.ToLowerInvariant()
            .Replace('ü', 'u').Replace('ö', 'o').Replace('ä', 'a').Replace("ß", "ss", StringComparison.Ordinal);
        if (plain.Length >= ShortestPrefixed && plain.StartsWith("ge", StringComparison.Ordinal)) plain = plain[2..];

        var letters = Protect(plain);
        return Restore(letters[..StemLength(letters, keepsFinalT)]);
    }

    private static int StemLength(ReadOnlySpan<char> word, bool keepsFinalT)
    {
        while (word.Length > ShortestStem)
        {
            if (word.Length > ShortestBeforeTwoLetterEnding && (word is [.., 'e', 'm' or 'r'] or [.., 'n', 'd'])) word = word[..^2];
            else if (word[^1] == 't' && !keepsFinalT) word = word[..^1];
            else if (word[^1] is 'e' or 's' or 'n') word = word[..^1];
            else break;
        }

        return word.Length;
    }

    private static ReadOnlySpan<char> Protect(string word)
    {
        var letters = word.Replace("sch", $"{Sch}", StringComparison.Ordinal)
            .Replace("ei", $"{Ei}", StringComparison.Ordinal)
            .Replace("ie", $"{Ie}", StringComparison.Ordinal)
            .ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (letters[i] == letters[i - 1]) letters[i++] = Doubled;
        return letters;
    }

    private static string Restore(ReadOnlySpan<char> letters)
    {
        var word = letters.ToArray();
        for (var i = 1; i < word.Length; i++)
            if (word[i] == Doubled) word[i] = word[i - 1];
        return new string(word).Replace($"{Ei}", "ei", StringComparison.Ordinal)
            .Replace($"{Ie}", "ie", StringComparison.Ordinal)
            .Replace($"{Sch}", "sch", StringComparison.Ordinal);
    }
}
