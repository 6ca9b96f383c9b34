namespace SmartRegions.Knowledge.Search;

/// <summary>Picks the best passages by their own score and their document's, each relative to the best.</summary>
internal sealed class CandidateSelection(PassageDirectory directory, RankingOptions options)
{
    /// <param name="scores">One score a passage.</param>
    /// <param name="most">How many to pick at most.</param>
    /// <returns>In no order; only passages with a score above 0.</returns>
    public IReadOnlyList<Candidate> Select(ReadOnlySpan<float> scores, int most)
    {
        var evidence = DocumentScores(scores);
        var best = Max(scores);
        var bestDocument = Max(evidence);
        if (best <= 0) return [];

        var queue = new PriorityQueue<Candidate, (double Score, int Later)>();
        for (var document = 0; document < directory.Documents; document++)
        {
            var part = options.DocumentEvidence * evidence[document] / bestDocument;
            for (var passage = directory.Starts[document]; passage < directory.Starts[document + 1]; passage++)
            {
                if (scores[passage] <= 0) continue;
                var candidate = new Candidate(passage, document, scores[passage], best, part);
                if (queue.Count < most) queue.Enqueue(candidate, (candidate.Score, -passage));
                else if (candidate.Score > queue.Peek().Score) queue.EnqueueDequeue(candidate, (candidate.Score, -passage));
            }
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    private float[] DocumentScores(ReadOnlySpan<float> scores)
    {
        var evidence = new float[directory.Documents];
        for (var document = 0; document < evidence.Length; document++)
            evidence[document] = DocumentScore(scores[directory.Starts[document]..directory.Starts[document + 1]]);
        return evidence;
    }

    /// <summary>The sum of the three best passages: a document that speaks of the matter in several places is likelier to be about it.</summary>
    private static float DocumentScore(ReadOnlySpan<float> scores)
    {
        float first = 0, second = 0, third = 0;
        foreach (var score in scores)
        {
            if (score > first) (first, second, third) = (score, first, second);
            else if (score > second) (second, third) = (score, second);
            else if (score > third) third = score;
        }

        return first + second + third;
    }

    private static float Max(ReadOnlySpan<float> values)
    {
        var max = 0f;
        foreach (var value in values) max = Math.Max(max, value);
        return max;
    }
}
