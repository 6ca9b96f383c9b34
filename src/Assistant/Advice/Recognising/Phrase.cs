namespace SmartRegions.Assistant.Advice.Recognising;

/// <summary>
/// A wording in folded words. <c>a/b</c> is either word, <c>wort*</c> a word with any ending, <c>*wort</c> a compound that ends with it,
/// <c>?</c> any word, <c>…</c> a gap of up to six words, <c>^</c> the start of the sentence and
/// <c>$</c> its end. Long words may have one slip.
/// </summary>
internal sealed class Phrase
{
    private const string Gap = "…";
    private const int WidestGap = 6;

    private readonly WantedWord[][] _words;
    private readonly bool _isAtStart;
    private readonly bool _isAtEnd;

    public Phrase(string wording)
    {
        var words = wording.Split(' ');
        _isAtStart = words[0] == "^";
        _isAtEnd = words[^1] == "$";
        _words = [.. words.Where(word => word is not "^" and not "$").Select(word => word == Gap ? [] : Array.ConvertAll(word.Split('/'), WantedWord.Of))];
    }

    /// <param name="sentence">The folded words of one sentence.</param>
    public bool IsIn(IReadOnlyList<string> sentence) => TryFind(sentence, stackalloc int[_words.Length], out _);

    /// <param name="sentence">The folded words of one sentence.</param>
    /// <returns>The positions of the words that make up the wording, gaps left out; <see langword="null"/> where the sentence does not have it.</returns>
    public IReadOnlyList<int>? Find(IReadOnlyList<string> sentence)
    {
        Span<int> positions = stackalloc int[_words.Length];
        return TryFind(sentence, positions, out var count) ? positions[..count].ToArray() : null;
    }

    private bool TryFind(IReadOnlyList<string> sentence, Span<int> positions, out int count)
    {
        count = 0;
        var starts = _isAtStart ? Math.Min(1, sentence.Count) : sentence.Count;
        for (var start = 0; start < starts; start++)
            if (MatchFrom(0, sentence, start, positions, out count)) return true;
        return false;
    }

    /// <param name="word">The next word of the wording.</param>
    /// <param name="sentence">The folded words of one sentence.</param>
    /// <param name="at">Where it is to stand.</param>
    /// <param name="positions">Takes where the rest of the wording stands.</param>
    /// <param name="count">How many positions these are.</param>
    private bool MatchFrom(int word, IReadOnlyList<string> sentence, int at, Span<int> positions, out int count)
    {
        count = 0;
        if (word == _words.Length) return !_isAtEnd || at == sentence.Count;
        if (_words[word].Length == 0)
        {
            for (var next = at; next <= Math.Min(at + WidestGap, sentence.Count); next++)
                if (MatchFrom(word + 1, sentence, next, positions, out count)) return true;
            return false;
        }

        if (at >= sentence.Count || !IsAny(_words[word], sentence[at]) || !MatchFrom(word + 1, sentence, at + 1, positions[1..], out count)) return false;
        positions[0] = at;
        count++;
        return true;
    }

    private static bool IsAny(WantedWord[] wanted, string typed)
    {
        foreach (var word in wanted)
            if (word.Is(typed)) return true;
        return false;
    }
}
