using System.Buffers;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>Scores all passages, weighs in their documents, looks at the best for proximity, and says what each part contributed.</summary>
internal sealed class Ranking(
    PassageDirectory directory, Postings postings, StemSequences[] sequences, Vocabulary vocabulary, RankingOptions options)
{
    public IReadOnlyList<IndexHit> Rank(AnalysedQuery query, int top, IReadOnlySet<DocumentId> excluding)
    {
        if (top <= 0 || directory.Count == 0) return [];
        var terms = query.Terms.Where(term => term.Id >= 0).ToArray();
        if (terms.Length == 0) return [];
        var rented = ArrayPool<float>.Shared.Rent(directory.Count);
        try
        {
            var scores = rented.AsSpan(0, directory.Count);
            scores.Clear();
            postings.Score(Array.ConvertAll(terms, term => (term.Id, (float)Scale(term))), scores);
            Exclude(excluding, scores);
            var candidates = new CandidateSelection(directory, options).Select(scores, Math.Max(top, options.ProximityDepth));
            var proximity = new Proximity(query, vocabulary, sequences, options);
            return
            [
                .. candidates
                    .Select(candidate => (Candidate: candidate, Proximity: proximity.Of(candidate.Passage)))
                    .OrderByDescending(scored => scored.Candidate.Score + scored.Proximity)
                    .ThenBy(scored => scored.Candidate.Passage)
                    .Take(top)
                    .Select(scored => Explain(scored.Candidate, scored.Proximity, terms)),
            ];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private void Exclude(IReadOnlySet<DocumentId> excluding, Span<float> scores)
    {
        foreach (var document in excluding)
        {
            var number = directory.Find(document);
            if (number >= 0) scores[directory.Starts[number]..directory.Starts[number + 1]].Clear();
        }
    }

    private IndexHit Explain(Candidate candidate, double proximity, WeightedTerm[] terms)
    {
        double grams = 0, stems = 0, glossary = 0;
        foreach (var term in terms)
        {
            var part = Scale(term) * postings.ImpactOf(term.Id, candidate.Passage);
            if (!term.IsAsked) glossary += part;
            else if (term.Term.IsStem) stems += part;
            else grams += part;
        }

        var views = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["grams"] = grams / candidate.Best,
            ["stems"] = stems / candidate.Best,
            ["glossary"] = glossary / candidate.Best,
            ["document"] = candidate.DocumentPart,
            ["proximity"] = proximity,
        };
        return new IndexHit(
            directory.PassageAt(candidate.Passage), directory.DocumentAt(candidate.Document), candidate.Score + proximity, candidate.Bm25, views);
    }

    /// <summary>What one step of impact is worth: weight × idf × (k1 + 1) at full saturation.</summary>
    private double Scale(WeightedTerm term) => term.Term.Weight * term.Term.Idf * (options.Saturation + 1) / Impact.Steps;
}
