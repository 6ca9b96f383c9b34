using System.Buffers;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>Scores all passages, weighs in their documents, looks at the best for proximity, and says what each part contributed.</summary>
internal sealed class Ranking(
    PassageDirectory directory,
    Vocabulary vocabulary,
    Postings postings,
    Postings? documentPostings,
    StemSequences[] sequences,
    RankingOptions options)
{
    public IReadOnlyList<IndexHit> Rank(AnalysedQuery query, SearchQuery wanted)
    {
        var terms = query.Terms.Where(term => term.IsKnown).ToArray();
        if (wanted.Top <= 0 || terms.Length == 0) return [];
        var rented = ArrayPool<float>.Shared.Rent(directory.Count);
        try
        {
            var scores = rented.AsSpan(0, directory.Count);
            scores.Clear();
            postings.Score(terms.Select(term => (term.Id, (float)StepValue(term, term.Term.Idf))), scores);
            Exclude(wanted.Excluding, scores);
            var candidates = new CandidateSelection(directory, options).Select(scores, DocumentScores(terms, wanted.Excluding), Math.Max(wanted.Top, options.ProximityDepth));
            var proximity = new Proximity(query, vocabulary, postings, sequences, options);
            var ranked = candidates
                .Select(candidate => (Candidate: candidate, Proximity: proximity.Of(candidate.Passage)))
                .OrderByDescending(scored => scored.Candidate.Score + scored.Proximity)
                .ThenBy(scored => scored.Candidate.Passage)
                .ToList();
            return [.. Chosen([.. ranked.Select(scored => scored.Candidate.Document)], wanted).Select(i => Explain(ranked[i].Candidate, ranked[i].Proximity, terms))];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    /// <summary>The ranks to return, in order: at most so many a document, the rest of them only where places are left.</summary>
    private static IEnumerable<int> Chosen(IReadOnlyList<int> documents, SearchQuery wanted)
    {
        var taken = new Dictionary<int, int>();
        var isWithinLimit = documents.Select(document => (taken[document] = taken.GetValueOrDefault(document) + 1) <= wanted.TopOfDocument).ToArray();
        return Enumerable.Range(0, documents.Count).OrderBy(i => isWithinLimit[i] ? 0 : 1).ThenBy(i => i).Take(wanted.Top).Order();
    }

    /// <summary>One score a document; empty where documents are single passages and say nothing beyond them.</summary>
    private float[] DocumentScores(WeightedTerm[] terms, IReadOnlySet<DocumentId> excluding)
    {
        if (documentPostings is null) return [];
        var scores = new float[directory.Documents];
        documentPostings.Score(terms.Select(term => (term.Id, (float)StepValue(term, documentPostings.Idf(term.Id)))), scores);
        foreach (var document in excluding)
        {
            if (directory.Find(document) is var number and >= 0) scores[number] = 0;
        }

        return scores;
    }

    private void Exclude(IReadOnlySet<DocumentId> excluding, Span<float> scores)
    {
        foreach (var document in excluding)
        {
            if (directory.Find(document) is var number and >= 0) scores[directory.Starts[number]..directory.Starts[number + 1]].Clear();
        }
    }

    private IndexHit Explain(Candidate candidate, double proximity, WeightedTerm[] terms)
    {
        double grams = 0, stems = 0, glossary = 0, related = 0;
        foreach (var term in terms)
        {
            var part = StepValue(term, term.Term.Idf) * postings.ImpactOf(term.Id, candidate.Passage);
            if (term.Term.IsRelated) related += part;
            else if (!term.IsAsked) glossary += part;
            else if (term.Term.IsStem) stems += part;
            else grams += part;
        }

        // Shares of the passage's own part, so that the views add up to the score.
        var bm25 = grams + stems + glossary;
        var own = (candidate.Score - candidate.DocumentPart) / (bm25 + related);
        var views = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["grams"] = grams * own,
            ["stems"] = stems * own,
            ["glossary"] = glossary * own,
            ["thesaurus"] = related * own,
            ["document"] = candidate.DocumentPart,
            ["proximity"] = proximity,
        };
        return new IndexHit(directory.PassageAt(candidate.Passage), directory.DocumentAt(candidate.Document), candidate.Score + proximity, bm25, views);
    }

    /// <summary>What one step of impact is worth: weight × idf × (k1 + 1) at full saturation.</summary>
    private double StepValue(WeightedTerm term, double idf) => term.Term.Weight * idf * (options.Saturation + 1) / Impact.Steps;
}
