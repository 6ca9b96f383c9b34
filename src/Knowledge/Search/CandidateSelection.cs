namespace SmartRegions.Knowledge.Search;

/// <summary>Picks the best passages by their own score and their document's, each relative to the best.</summary>
internal sealed class CandidateSelection(PassageDirectory directory, RankingOptions options)
{
    /// <param name="scores">One score a passage.</param>
    /// <param name="documentScores">One score a document, or none.</param>
    /// <param name="most">How many to pick at most.</param>
    /// <returns>In no order; only passages with a score above 0.</returns>
    public IReadOnlyList<Candidate> Select(ReadOnlySpan<float> scores, ReadOnlySpan<float> documentScores, int most)
    {
        var best = Max(scores);
        var bestDocument = Max(documentScores);
        if (best <= 0) return [];

        var queue = new PriorityQueue<Candidate, (double Score, int Later)>(most + 1);
        for (var document = 0; document < directory.Documents; document++)
        {
            var part = bestDocument > 0 ? options.DocumentEvidence * documentScores[document] / bestDocument : 0;
            var start = directory.Starts[document];
            var ofDocument = scores[start..directory.Starts[document + 1]];
            var least = queue.Count < most ? 0f : LeastScore(queue.Peek(), best, part);
            for (var i = 0; i < ofDocument.Length; i++)
            {
                if (ofDocument[i] <= least) continue;
                var candidate = new Candidate(start + i, document, ofDocument[i], best, part);
                var priority = (candidate.Score, -candidate.Passage);
                if (queue.Count < most) queue.Enqueue(candidate, priority);
                else queue.EnqueueDequeue(candidate, priority);
                if (queue.Count == most) least = LeastScore(queue.Peek(), best, part);
            }
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>A passage whose document adds <paramref name="part"/> needs more than this, or it does not pass the last of the picked.</summary>
    private static float LeastScore(Candidate last, float best, double part) => (float)Math.Max(0, (last.Score - part) * best);

    private static float Max(ReadOnlySpan<float> values)
    {
        var max = 0f;
        foreach (var value in values) max = Math.Max(max, value);
        return max;
    }
}
