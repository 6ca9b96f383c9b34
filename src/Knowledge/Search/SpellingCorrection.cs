using System.Text;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// Finds the indexed words that unknown words of a query stand for: mistyped ones ("Zwiling") and those that sound alike ("Schdrasse"), ones taken apart ("oden wald"),
/// compounds by their parts ("Bundesgeld") and separable verbs ("fangen wir … an"). What the index knows is never corrected.
/// </summary>
internal sealed class SpellingCorrection(Vocabulary vocabulary, Postings postings, RankingOptions options)
{
    /// <summary>Shorter stems have too many neighbours.</summary>
    private const int ShortestCorrected = 5;

    /// <summary>From this length on two slips are forgiven.</summary>
    private const int ForgivesTwoFrom = 10;

    /// <summary>Most words that are joined to one.</summary>
    private const int MostJoined = 3;

    /// <summary>A longer text says enough as it is, and looking every word up would take time.</summary>
    private const int MostWords = 64;

    /// <summary>Sounds that a code has at least to say anything; "Zwickau" sounds like "Zweck".</summary>
    private const int FewestSounds = 4;

    /// <summary>What sounds alike may be written this differently: "Schdrass", "Strass".</summary>
    private const int MostSlipsOfSound = 3;

    /// <summary>First letters that stand for one sound.</summary>
    private static readonly string[] OneSound = ["bp", "dt", "fvw", "cgkq", "sz"];

    public IEnumerable<OtherWording> Of(string text, IReadOnlyList<Token> tokens, Thesaurus thesaurus)
    {
        if (tokens.Count > MostWords || options.SpellingShare <= 0) yield break;
        var words = tokens.Select(token => AskedWord.Of(token.Text, vocabulary)).ToArray();
        var hasNouns = tokens.Skip(1).Any(token => char.IsUpper(text[token.Start]));
        for (var first = 0; first < words.Length;)
        {
            var joined = Joined(words, first);
            // Without a dictionary nothing tells a slip from a word that no passage happens to have.
            var isMistyped = thesaurus.Count > 0 && words[first] is { IsUnknown: true, Stem: { } stem } && !thesaurus.Knows(stem);
            if (joined > 1) yield return new OtherWording(Text(words.AsSpan(first, joined)), first, joined, options.SpellingShare);
            else if (Corrected(words[first]) is { } known) yield return new OtherWording(known, first, 1, options.SpellingShare) { IsRespelling = isMistyped && IsCertain(words[first].Stem!, known) };
            else if (isMistyped && AlikeInSound(words[first].Stem!) is { } alike) yield return new OtherWording(alike, first, 1, options.SpellingShare) { IsRespelling = true };
            else if (words[first].IsUnknown && MayBeNoun(text, tokens[first], hasNouns) && CompoundParts.Of(words[first].Folded, IsKnown) is { } parts) yield return new OtherWording(parts, first, 1, options.SpellingShare);
            else if (Whole(text, tokens, words, first) is { } verb) yield return new OtherWording(verb, first, 1, options.SpellingShare);
            first += joined;
        }
    }

    /// <returns>How many words from here on are one word of the index, taken apart; 1 when they are not.</returns>
    private int Joined(AskedWord[] words, int first)
    {
        for (var count = Math.Min(MostJoined, words.Length - first); count > 1; count--)
        {
            var part = words.AsSpan(first, count);
            if (AnyUnknown(part) && IsKnown(Text(part))) return count;
        }

        return 1;
    }

    private static string Text(ReadOnlySpan<AskedWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words) text.Append(word.Folded);
        return text.ToString();
    }

    private static bool AnyUnknown(ReadOnlySpan<AskedWord> words)
    {
        foreach (var word in words)
            if (word.IsUnknown) return true;
        return false;
    }

    private bool IsKnown(string word) => AskedWord.Of(word, vocabulary) is { Stem: not null, IsUnknown: false };

    /// <summary>The commonest of the nearest stems with the same first letter, as slips seldom strike the first.</summary>
    private string? Corrected(AskedWord word)
    {
        if (word is not { IsUnknown: true, Stem: { Length: >= ShortestCorrected } stem } || stem.Any(char.IsAsciiDigit)) return null;
        var distance = new EditDistance(stem);
        var best = (Stem: (string?)null, Slips: stem.Length >= ForgivesTwoFrom ? 2 : 1, Idf: double.PositiveInfinity);
        foreach (var (id, candidate) in vocabulary.StemsNear(stem, best.Slips))
        {
            if (distance.To(candidate, best.Slips) is not { } slips) continue;
            var idf = postings.Idf(id);
            if (slips < best.Slips || idf < best.Idf) best = (candidate, slips, idf);
        }

        return best.Stem;
    }

    /// <summary>Compounds that name something are nouns; "herausgebracht" is not "heraus" and "gebracht".</summary>
    private static bool MayBeNoun(string text, Token word, bool hasNouns) => !hasNouns || char.IsUpper(text[word.Start]);

    /// <summary>Of two slips one may be none: "eingebracht" is not "eingerichtet". What sounds the same is the same word.</summary>
    private static bool IsCertain(string typed, string meant) => new EditDistance(typed).To(meant, 1) is not null || ColognePhonetics.CodeOf(typed) == ColognePhonetics.CodeOf(meant);

    /// <summary>The nearest of the stems that sound the same: dialect writes b for p, d for t and sch for s.</summary>
    private string? AlikeInSound(string stem)
    {
        if (stem.Length < ShortestCorrected || stem.Any(char.IsAsciiDigit) || ColognePhonetics.CodeOf(stem) is not { Length: >= FewestSounds } sound) return null;
        var letters = Array.Find(OneSound, one => one.Contains(stem[0], StringComparison.Ordinal)) ?? stem[..1];
        var distance = new EditDistance(stem);
        return letters
            .SelectMany(letter => vocabulary.StemsNear($"{letter}{stem[1..]}", MostSlipsOfSound))
            .Where(candidate => candidate.Stem.Length >= ShortestCorrected && ColognePhonetics.CodeOf(candidate.Stem) == sound)
            .Select(candidate => (candidate.Id, candidate.Stem, Slips: distance.To(candidate.Stem, MostSlipsOfSound)))
            .Where(candidate => candidate.Slips is not null)
            .OrderBy(candidate => candidate.Slips)
            .ThenBy(candidate => postings.Idf(candidate.Id))
            .Select(candidate => candidate.Stem)
            .FirstOrDefault();
    }

    /// <summary>"Wie fangen wir an?" asks about "anfangen": the particle stands last in its clause, and the index knows the whole verb.</summary>
    private string? Whole(string text, IReadOnlyList<Token> tokens, AskedWord[] words, int at)
    {
        if (at == 0 || words[at].Stem is null || !char.IsLower(text[tokens[at].Start])) return null;
        for (var last = at + 1; last < words.Length; last++)
        {
            if (!SeparableVerbs.EndsClause(text, tokens[last])) continue;
            var particle = words[last].Folded;
            var verb = particle + words[at].Folded;
            return SeparableVerbs.IsParticle(particle) && IsKnown(verb) ? verb : null;
        }

        return null;
    }

    /// <param name="Folded">The word as folding leaves it.</param>
    /// <param name="Stem"><see langword="null"/> for stop words.</param>
    /// <param name="IsUnknown">True where no passage has the stem.</param>
    private readonly record struct AskedWord(string Folded, string? Stem, bool IsUnknown)
    {
        public static AskedWord Of(string word, Vocabulary vocabulary)
        {
            var folded = Folding.Fold(word);
            var stem = WordAnalysis.StemOf(folded);
            return new AskedWord(folded, stem, stem is not null && vocabulary.FindStem(stem) < 0);
        }
    }
}
