using System.Runtime.InteropServices;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search.Rewriting;

namespace SmartRegions.Knowledge.Search;

/// <summary>Turns a question into weighted terms.</summary>
internal sealed class QueryAnalyzer(Vocabulary vocabulary, Postings postings, RankingOptions options)
{
    /// <summary>A longer text says enough as it is.</summary>
    private const int MostWordsRelated = 64;

    private readonly QueryRewriting _rewriting = new(vocabulary, postings, options.SpellingShare);

    public AnalysedQuery Analyse(string text, Glossary glossary, Thesaurus thesaurus)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        var terms = new Dictionary<(string Text, bool IsStem), Source>();
        var stems = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (term, weight) in TermsOf(tokens[i].Text))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out var known);
                entry = known ? entry with { Weight = entry.Weight + weight } : new Source(i, weight);
                if (term.IsStem) stems.Add(term.Text);
            }
        }

        var others = glossary.Expand(text, tokens)
            .Select(expansion => new OtherWording(expansion.Text, expansion.FirstToken, expansion.TokenCount, options.GlossaryShare))
            .Concat(_rewriting.Of(text, tokens, thesaurus));
        var wordings = AddOtherWordings(others, tokens, terms);
        if (tokens.Count <= MostWordsRelated) AddRelated(thesaurus, tokens, wordings, terms);
        return new AnalysedQuery(Heaviest(terms), stems.Select(stem => vocabulary.FindStem(stem)).ToArray());
    }

    /// <returns>How many there are.</returns>
    private int AddOtherWordings(IEnumerable<OtherWording> others, IReadOnlyList<Token> tokens, Dictionary<(string Text, bool IsStem), Source> terms)
    {
        var number = 0;
        foreach (var other in others)
        {
            number++;
            var wording = GermanTokenizer.Tokenize(other.Text).SelectMany(token => TermsOf(token.Text)).ToList();
            var replaced = tokens.Skip(other.FirstWord).Take(other.Words).SelectMany(token => TermsOf(token.Text)).Sum(term => term.Weight);
            // A long wording for one short word must not drown the rest of the question.
            var share = other.Share * Math.Min(1, replaced / wording.Sum(term => term.Weight));
            foreach (var (term, weight) in wording)
            {
                // What the question says itself already has its full weight.
                terms.TryAdd(term, new Source(other.FirstWord, weight * share, number, other.Words));
            }
        }

        return number;
    }

    /// <summary>The related words that a passage has, each a wording of its own; by stem alone, since the grams of another word say nothing.</summary>
    private void AddRelated(Thesaurus thesaurus, IReadOnlyList<Token> tokens, int wordings, Dictionary<(string Text, bool IsStem), Source> terms)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (WordAnalysis.StemOf(Folding.Fold(tokens[i].Text)) is not { } stem) continue;
            foreach (var related in thesaurus.RelatedTo(stem))
            {
                if (vocabulary.FindStem(related.Stem) < 0) continue;
                var likeness = LikenessOf(related.Relation);
                if (terms.TryAdd((related.Stem, true), new Source(i, options.StemWeight * options.RelatedShare * related.Nearness, wordings + 1, 1, likeness))) wordings++;
            }
        }
    }

    private double LikenessOf(Relation relation) => relation switch
    {
        Relation.Synonym => options.SynonymLikeness,
        Relation.Broader => options.BroaderLikeness,
        Relation.Narrower => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    private IEnumerable<((string Text, bool IsStem) Term, double Weight)> TermsOf(string word)
    {
        var folded = Folding.Fold(word);
        var grams = CharacterGrams.Of(folded);
        var stem = WordAnalysis.StemOf(folded);
        var gramWeight = Math.Pow(grams.Count, -options.GramLengthExponent) * (stem is null ? options.StopWordShare : 1);
        foreach (var gram in grams) yield return ((gram, false), gramWeight);
        if (stem is not null) yield return ((stem, true), options.StemWeight);
    }

    /// <summary>
    /// What the index has and what it lacks, each up to its own limit: words that nobody has are the rarest of all and would take every place.
    /// </summary>
    private WeightedTerm[] Heaviest(Dictionary<(string Text, bool IsStem), Source> terms)
    {
        var heaviest = terms
            .Select(term => Weighted(term.Key.Text, term.Key.IsStem, term.Value))
            .OrderByDescending(term => term.Term.Weight * term.Term.Idf)
            .ToLookup(term => term.IsKnown);
        return [.. heaviest[true].Take(options.MostTerms), .. heaviest[false].Take(options.MostUnknownTerms)];
    }

    private WeightedTerm Weighted(string text, bool isStem, Source source)
    {
        var id = vocabulary.Find(text, isStem);
        return new WeightedTerm(id, new QueryTerm(text, isStem, source.Word, source.Weight, postings.Idf(id), source.Wording, source.Words, source.Likeness, id >= 0));
    }

    /// <summary>Where a term comes from; see <see cref="QueryTerm"/>.</summary>
    private readonly record struct Source(int Word, double Weight, int Wording = 0, int Words = 1, double Likeness = 1);
}
