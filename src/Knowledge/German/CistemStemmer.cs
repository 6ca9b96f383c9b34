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

    /// <summary>Words up to here are worked on without memory of their own; hardly any is longer.</summary>
    private const int ShortWord = 48;

    /// <summary>Letters that a letter may become on the way: ß two, a protecting one three.</summary>
    private const int MostOfOne = 6;

    /// <summary>The stem in lower case, umlauts as plain vowels and ß as <c>ss</c>.</summary>
    /// <param name="word">One word. A capital at its start marks a noun, which keeps its final t.</param>
    /// <param name="caseInsensitive">True where capitals say nothing, as at the start of a sentence or in questions typed in haste.</param>
    public static string Stem(string word, bool caseInsensitive = false)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0) return word;
        var keepsFinalT = char.IsUpper(word[0]) && !caseInsensitive;

        Span<char> room = word.Length <= ShortWord ? stackalloc char[MostOfOne * ShortWord] : new char[MostOfOne * word.Length];
        Span<char> other = word.Length <= ShortWord ? stackalloc char[MostOfOne * ShortWord] : new char[MostOfOne * word.Length];
        var plain = room[..Simplify(word, other, room)];
        if (plain.Length >= ShortestPrefixed && plain is ['g', 'e', ..]) plain = plain[2..];

        var letters = other[..Protect(plain, other)];
        var stem = room[..Restore(letters[..StemLength(letters, keepsFinalT)], room)];
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    /// <summary>Lower case, umlauts and ß as plain letters.</summary>
    /// <param name="word">As typed.</param>
    /// <param name="small">Room for the word.</param>
    /// <param name="plain">Takes the result.</param>
    /// <returns>The length of the result.</returns>
    private static int Simplify(string word, Span<char> small, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in small[..word.AsSpan().ToLowerInvariant(small)])
        {
            plain[length++] = letter switch { 'ü' => 'u', 'ö' => 'o', 'ä' => 'a', 'ß' => 's', _ => letter };
            if (letter == 'ß') plain[length++] = 's';
        }

        return length;
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

    /// <summary>Puts one letter for <c>sch</c>, <c>ei</c> and <c>ie</c>, in this order where they share a letter, and a mark for the second of two equal ones.</summary>
    /// <returns>The length of the result.</returns>
    private static int Protect(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        for (var rest = word; !rest.IsEmpty;)
        {
            var (letter, taken) = rest switch
            {
                ['s', 'c', 'h', ..] => (Sch, 3),
                ['e', 'i', ..] => (Ei, 2),
                ['i', 'e', 'i', ..] => ('i', 1),
                ['i', 'e', ..] => (Ie, 2),
                _ => (rest[0], 1),
            };
            letters[length++] = letter;
            rest = rest[taken..];
        }

        for (var i = 1; i < length; i++)
            if (letters[i] == letters[i - 1]) letters[i++] = Doubled;
        return length;
    }

    /// <summary>Takes back what <see cref="Protect"/> did.</summary>
    /// <returns>The length of the result.</returns>
    private static int Restore(Span<char> letters, Span<char> word)
    {
        var length = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == Doubled && i > 0) letters[i] = letters[i - 1];
            ReadOnlySpan<char> meant = letters[i] switch { Ei => "ei", Ie => "ie", Sch => "sch", _ => letters.Slice(i, 1) };
            meant.CopyTo(word[length..]);
            length += meant.Length;
        }

        return length;
    }
}
