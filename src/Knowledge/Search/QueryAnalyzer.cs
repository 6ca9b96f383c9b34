using System.Runtime.InteropServices;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>Turns a question into weighted terms.</summary>
internal sealed class QueryAnalyzer(Vocabulary vocabulary, Postings postings, RankingOptions options)
{
    public AnalysedQuery Analyse(string text, Glossary glossary)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        var terms = new Dictionary<(string Text, bool IsStem), (int Word, double Weight)>();
        var stems = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (term, weight) in TermsOf(tokens[i].Text))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out var known);
                entry = known ? (entry.Word, entry.Weight + weight) : (i, weight);
                if (term.IsStem) stems.Add(term.Text);
            }
        }

        AddExpansions(glossary.Expand(text, tokens), tokens, terms);
        return new AnalysedQuery(Heaviest(terms), stems.Select(stem => vocabulary.FindStem(stem)).ToArray());
    }

    private void AddExpansions(
        IReadOnlyList<GlossaryExpansion> expansions,
        IReadOnlyList<Token> tokens,
        Dictionary<(string Text, bool IsStem), (int Word, double Weight)> terms)
    {
        foreach (var expansion in expansions)
        {
            var wording = GermanTokenizer.Tokenize(expansion.Text).SelectMany(token => TermsOf(token.Text)).ToList();
            var replaced = tokens.Skip(expansion.FirstToken).Take(expansion.TokenCount).SelectMany(token => TermsOf(token.Text)).Sum(term => term.Weight);
            // A long wording for one short word must not drown the rest of the question.
            var share = options.GlossaryShare * Math.Min(1, replaced / wording.Sum(term => term.Weight));
            foreach (var (term, weight) in wording)
            {
                // What the question says itself already has its full weight.
                terms.TryAdd(term, (WeightedTerm.FromGlossary, weight * share));
            }
        }
    }

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
    private WeightedTerm[] Heaviest(Dictionary<(string Text, bool IsStem), (int Word, double Weight)> terms)
    {
        var heaviest = terms
            .Select(term => Weighted(term.Key.Text, term.Key.IsStem, term.Value.Word, term.Value.Weight))
            .OrderByDescending(term => term.Term.Weight * term.Term.Idf)
            .ToLookup(term => term.IsKnown);
        return [.. heaviest[true].Take(options.MostTerms), .. heaviest[false].Take(options.MostUnknownTerms)];
    }

    private WeightedTerm Weighted(string text, bool isStem, int word, double weight)
    {
        var id = vocabulary.Find(text, isStem);
        return new WeightedTerm(id, new QueryTerm(text, isStem, word, weight, postings.Idf(id)));
    }
}
