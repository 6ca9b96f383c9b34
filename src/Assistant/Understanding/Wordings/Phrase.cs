namespace SmartRegions.Assistant.Understanding.Wordings;

/// <summary>
/// A wording, compared folded. <c>a/b</c> is either word, <c>wort*</c> a word with any ending, <c>*wort</c> a compound that ends with it, <c>?</c> any word, <c>…</c> a gap of up to
/// six words and <c>…2</c> of up to two, <c>(a/b)</c> any number of these words or none, <c>^</c> the start of the sentence and <c>$</c> its end. Long words may have one slip.
/// </summary>
internal sealed class Phrase
{
    private readonly PhrasePart[] _parts;
    private readonly bool _isAtStart;
    private readonly bool _isAtEnd;

    public Phrase(string wording)
    {
        var words = wording.Split(' ');
        _isAtStart = words[0] == "^";
        _isAtEnd = words[^1] == "$";
        _parts = [.. words.Where(word => word is not "^" and not "$").Select(PhrasePart.Of)];
    }

    /// <param name="sentence">The folded words of one sentence.</param>
    public bool IsIn(IReadOnlyList<string> sentence) => TryFind(sentence, stackalloc int[_parts.Length], out _);

    /// <param name="sentence">The folded words of one sentence.</param>
    /// <returns>The positions of the words that make up the wording, without those that it may skip; <see langword="null"/> where the sentence does not have it.</returns>
    public IReadOnlyList<int>? Find(IReadOnlyList<string> sentence)
    {
        Span<int> positions = stackalloc int[_parts.Length];
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

    /// <param name="number">The next part of the wording.</param>
    /// <param name="sentence">The folded words of one sentence.</param>
    /// <param name="at">Where it is to stand.</param>
    /// <param name="positions">Takes where the rest of the wording stands.</param>
    /// <param name="count">How many positions these are.</param>
    private bool MatchFrom(int number, IReadOnlyList<string> sentence, int at, Span<int> positions, out int count)
    {
        count = 0;
        if (number == _parts.Length) return !_isAtEnd || at == sentence.Count;
        var part = _parts[number];
        if (part.MostSkipped > 0)
        {
            for (var next = at; ; next++)
            {
                if (MatchFrom(number + 1, sentence, next, positions, out count)) return true;
                if (next - at >= part.MostSkipped || next >= sentence.Count || !part.Fits(sentence[next])) return false;
            }
        }

        if (at >= sentence.Count || !part.Fits(sentence[at]) || !MatchFrom(number + 1, sentence, at + 1, positions[1..], out count)) return false;
        positions[0] = at;
        count++;
        return true;
    }
}
