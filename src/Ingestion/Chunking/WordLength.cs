namespace SmartRegions.Ingestion.Chunking;

/// <summary>Length of text in words, for text that may not be made of words: twenty characters count as one word at least.</summary>
internal static class WordLength
{
    private const int CharactersAWord = 20;

    public static int Of(string text) => Math.Max(CountWords(text), (text.Length + CharactersAWord - 1) / CharactersAWord);

    /// <summary>Cuts text between words, or within one where a single word is too long, into pieces of at most this length.</summary>
    public static IEnumerable<string> Cut(string text, int most)
    {
        if (Of(text) <= most)
        {
            yield return text;
            yield break;
        }

        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfPiece(text, start, most);
            yield return text[start..end].Trim();
            start = end;
        }
    }

    private static int EndOfPiece(string text, int start, int most)
    {
        var limit = Math.Min(text.Length, start + (most * CharactersAWord));
        if (char.IsLowSurrogate(text[limit - 1]) is false && limit < text.Length && char.IsLowSurrogate(text[limit])) limit--;
        var words = 0;
        var lastSpace = start;
        for (var at = start; at < limit; at++)
        {
            if (text[at] != ' ') continue;
            lastSpace = at + 1;
            if (++words == most) return lastSpace;
        }

        return limit == text.Length || lastSpace == start ? limit : lastSpace;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            if (letter == ' ') inWord = false;
            else if (!inWord)
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }
}
