using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice.Recognising;

/// <summary>
/// A wording in folded words. <c>a/b</c> is either word, <c>wort*</c> a word with any ending, <c>*wort</c> a compound that ends with it,
/// <c>?</c> any word, <c>…</c> a gap of up to six words, <c>^</c> the start of the sentence and
/// <c>$</c> its end. Long words may have one slip.
/// </summary>
internal sealed class Phrase
{
    private const string Gap = "…";
    private const string AnyWord = "?";
    private const int WidestGap = 6;

    /// <summary>A shorter word with a slip is another word.</summary>
    private const int ShortestWithSlip = 8;

    private readonly string[][] _words;
    private readonly bool _isAtStart;
    private readonly bool _isAtEnd;

    public Phrase(string wording)
    {
        var words = wording.Split(' ');
        _isAtStart = words[0] == "^";
        _isAtEnd = words[^1] == "$";
        _words = [.. words.Where(word => word is not "^" and not "$").Select(word => word.Split('/'))];
    }

    /// <param name="sentence">The folded words of one sentence.</param>
    public bool IsIn(IReadOnlyList<string> sentence) => Find(sentence) is not null;

    /// <param name="sentence">The folded words of one sentence.</param>
    /// <returns>The positions of the words that make up the wording, gaps left out; <see langword="null"/> where the sentence does not have it.</returns>
    public IReadOnlyList<int>? Find(IReadOnlyList<string> sentence)
    {
        for (var start = 0; start < (_isAtStart ? Math.Min(1, sentence.Count) : sentence.Count); start++)
            if (MatchFrom(0, sentence, start) is { } match) return [.. match];
        return null;
    }

    private IEnumerable<int>? MatchFrom(int word, IReadOnlyList<string> sentence, int at)
    {
        if (word == _words.Length) return !_isAtEnd || at == sentence.Count ? [] : null;
        if (_words[word] is [Gap]) return Enumerable.Range(at, Math.Min(WidestGap, sentence.Count - at) + 1).Select(next => MatchFrom(word + 1, sentence, next)).FirstOrDefault(match => match is not null);
        return at < sentence.Count && Array.Exists(_words[word], wanted => IsWord(wanted, sentence[at])) ? MatchFrom(word + 1, sentence, at + 1)?.Prepend(at) : null;
    }

    private static bool IsWord(string wanted, string typed)
    {
        if (wanted == AnyWord) return true;
        if (wanted[0] == '*') return typed.Length > wanted.Length && typed.EndsWith(wanted[1..], StringComparison.Ordinal);
        if (wanted[^1] != '*') return typed == wanted || IsWithSlip(wanted, typed);
        var stem = wanted[..^1];
        return typed.StartsWith(stem, StringComparison.Ordinal)
            || (typed.Length >= stem.Length - 1 && Enumerable.Range(stem.Length - 1, 3).Any(length => length <= typed.Length && IsWithSlip(stem, typed[..length])));
    }

    private static bool IsWithSlip(string wanted, string typed) =>
        wanted.Length >= ShortestWithSlip && typed.Length > 0 && wanted[0] == typed[0] && QuestionSpelling.IsOneEditApart(wanted, typed);
}
