using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Tells which words of a query are mistyped, and what was probably meant. Asks the vocabulary alone, so that a query without slips costs a look-up a word.</summary>
internal sealed class Respeller(Vocabulary vocabulary, Postings postings)
{
    /// <summary>A longer text says enough as it is, and looking every word up would take time.</summary>
    public const int MostWords = 64;

    private readonly WordJoining _joining = new(vocabulary);
    private readonly TypoCorrection _typos = new(vocabulary, postings);
    private readonly PhoneticMatching _sounds = new(vocabulary, postings);

    /// <param name="text">The query.</param>
    /// <param name="thesaurus">What it knows is not mistyped; an empty one tells nothing, and nothing is respelled.</param>
    public IReadOnlyList<Respelling> Of(string text, Thesaurus thesaurus)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        if (thesaurus.Count == 0 || tokens.Count > MostWords) return [];
        var words = QueryWord.In(text, tokens, vocabulary);
        var respellings = new List<Respelling>();
        for (var at = 0; at < words.Length;)
        {
            var joined = _joining.CountFrom(words, at);
            if (joined == 1 && IsMistyped(words[at], thesaurus) && Meant(words[at]) is { } stem) respellings.Add(new Respelling(at, stem));
            at += joined;
        }

        return respellings;
    }

    /// <summary>Neither passages nor the dictionary know it. Without a dictionary nothing tells a slip from a word that no passage happens to have.</summary>
    public static bool IsMistyped(QueryWord word, Thesaurus thesaurus) => thesaurus.Count > 0 && word is { IsUnknown: true, Stem: { } stem } && !thesaurus.Knows(stem);

    private string? Meant(QueryWord word)
    {
        if (_typos.Correct(word) is not { } known) return _sounds.Match(word.Stem!);
        return IsCertain(TypoCorrection.Compared(word)!, known) ? known : null;
    }

    /// <summary>Of two slips one may be none: "eingebracht" is not "eingerichtet". What sounds the same is the same word.</summary>
    private static bool IsCertain(string typed, string meant) => new EditDistance(typed).To(meant, 1) is not null || ColognePhonetics.CodeOf(typed) == ColognePhonetics.CodeOf(meant);
}
