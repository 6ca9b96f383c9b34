using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Finds how passages write what a query's words stand for, word by word; the first way that leads to a word of the index is taken.</summary>
/// <param name="vocabulary">What the index knows.</param>
/// <param name="postings">How common it is.</param>
/// <param name="share">What such a wording weighs at most, as a share of what the words it stands for weigh.</param>
internal sealed class QueryRewriting(Vocabulary vocabulary, Postings postings, double share)
{
    private readonly WordJoining _joining = new(vocabulary);
    private readonly TypoCorrection _typos = new(vocabulary, postings);
    private readonly PhoneticMatching _sounds = new(vocabulary, postings);
    private readonly Decompounding _compounds = new(vocabulary);
    private readonly ParticleVerbs _verbs = new(vocabulary);

    /// <param name="text">The query.</param>
    /// <param name="tokens">Its words, not more than <see cref="Respeller.MostWords"/>; nothing is found for more.</param>
    /// <param name="thesaurus">Tells words that no passage happens to have from mistyped ones.</param>
    public IEnumerable<OtherWording> Of(string text, IReadOnlyList<Token> tokens, Thesaurus thesaurus)
    {
        if (tokens.Count > Respeller.MostWords || share <= 0) yield break;
        var words = QueryWord.In(text, tokens, vocabulary);
        var hasNouns = words.Skip(1).Any(word => char.IsUpper(word.Initial));
        for (var first = 0; first < words.Length;)
        {
            var count = _joining.CountFrom(words, first);
            var wording = count > 1 ? WordJoining.Join(words.AsSpan(first, count)) : WordingOf(words, first, hasNouns, thesaurus);
            if (wording is not null) yield return new OtherWording(wording, first, count, share);
            first += count;
        }
    }

    private string? WordingOf(QueryWord[] words, int at, bool hasNouns, Thesaurus thesaurus) =>
        _typos.Correct(words[at])
        ?? (Respeller.IsMistyped(words[at], thesaurus) ? _sounds.Match(words[at].Stem!) : null)
        ?? _compounds.Split(words[at], hasNouns)
        ?? _verbs.Join(words, at);
}
