using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// Finds the indexed words that unknown words of a query stand for: mistyped ones ("Zwiling"), ones taken apart ("oden wald") and separable
/// verbs ("fangen wir … an"). What the index knows is never corrected.
/// </summary>
internal sealed class SpellingCorrection(Vocabulary vocabulary, Postings postings, RankingOptions options)
{
    /// <summary>Shorter stems have too many neighbours.</summary>
    private const int ShortestCorrected = 5;

    /// <summary>From this length on two slips are forgiven.</summary>
    private const int ForgivesTwoFrom = 10;

    /// <summary>Most words that are joined to one.</summary>
    private const int MostJoined = 3;

    /// <summary>In larger collections the comparison would take longer than the search; there the grams alone carry typing errors.</summary>
    private const int MostCompared = 4000;

    /// <summary>A longer text says enough as it is, and looking every word up would take time.</summary>
    private const int MostWords = 64;

    private static readonly HashSet<string> Particles = new(["an", "auf", "aus", "ab", "ein", "vor", "zu", "mit", "durch", "um", "nach", "bei", "weiter"], StringComparer.Ordinal);

    public IEnumerable<OtherWording> Of(string text, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count > MostWords || options.SpellingShare <= 0) yield break;
        var folded = tokens.Select(token => Folding.Fold(token.Text)).ToArray();
        for (var first = 0; first < folded.Length;)
        {
            var joined = Joined(folded, first);
            if (joined > 1) yield return new OtherWording(string.Concat(folded.Skip(first).Take(joined)), first, joined, options.SpellingShare);
            else if (Corrected(folded[first]) is { } known) yield return new OtherWording(known, first, 1, options.SpellingShare);
            else if (Whole(text, tokens, folded, first) is { } verb) yield return new OtherWording(verb, first, 1, options.SpellingShare);
            first += joined;
        }
    }

    /// <returns>How many words from here on are one word of the index, taken apart; 1 when they are not.</returns>
    private int Joined(string[] words, int first)
    {
        for (var count = Math.Min(MostJoined, words.Length - first); count > 1; count--)
        {
            var part = words.AsSpan(first, count);
            if (AnyUnknown(part) && IsKnown(string.Concat(part))) return count;
        }

        return 1;
    }

    private bool AnyUnknown(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (WordAnalysis.StemOf(word) is { } stem && vocabulary.FindStem(stem) < 0) return true;
        return false;
    }

    private bool IsKnown(string word) => WordAnalysis.StemOf(word) is { } stem && vocabulary.FindStem(stem) >= 0;

    /// <summary>The commonest of the nearest stems with the same first letter, as slips seldom strike the first.</summary>
    private string? Corrected(string word)
    {
        if (WordAnalysis.StemOf(word) is not { Length: >= ShortestCorrected } stem || stem.Any(char.IsAsciiDigit) || vocabulary.FindStem(stem) >= 0) return null;
        var distance = new EditDistance(stem);
        var best = (Stem: (string?)null, Slips: stem.Length >= ForgivesTwoFrom ? 2 : 1, Idf: double.PositiveInfinity);
        var candidates = vocabulary.StemsFrom(stem[0]);
        if (candidates.Length > MostCompared) return null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - stem.Length) > best.Slips || distance.To(candidate, best.Slips) is not { } slips) continue;
            var idf = postings.Idf(vocabulary.FindStem(candidate));
            if (slips < best.Slips || idf < best.Idf) best = (candidate, slips, idf);
        }

        return best.Stem;
    }

    /// <summary>"Wie fangen wir an?" asks about "anfangen": the particle stands last in its clause, and the index knows the whole verb.</summary>
    private string? Whole(string text, IReadOnlyList<Token> tokens, string[] words, int at)
    {
        if (at == 0 || !char.IsLower(text[tokens[at].Start]) || StopWords.Contains(tokens[at].Text)) return null;
        for (var last = at + 1; last < words.Length; last++)
        {
            if (!EndsClause(text, tokens[last])) continue;
            var verb = words[last] + words[at];
            return Particles.Contains(words[last]) && IsKnown(verb) ? verb : null;
        }

        return null;
    }

    private static bool EndsClause(string text, Token token)
    {
        var rest = text.AsSpan(token.Start + token.Length).TrimStart();
        return rest.IsEmpty || rest[0] is '?' or '.' or '!' or ',' or ';';
    }
}
