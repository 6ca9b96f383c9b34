using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>Picks the best passages by their own score and their document's, each relative to the best.</summary>
internal sealed class CandidateSelection(PassageDirectory directory, RankingOptions options)
{
    /// <param name="scores">One score a passage.</param>
    /// <param name="documentScores">One score a document, or none.</param>
    /// <param name="most">How many to pick at most.</param>
    /// <returns>In no order; only passages with a score above 0.</returns>
    public IEnumerable<Candidate> Select(ReadOnlySpan<float> scores, ReadOnlySpan<float> documentScores, int most)
    {
        var best = Max(scores);
        var bestDocument = Max(documentScores);
        var picked = new PriorityQueue<Candidate, double>(Math.Min(most, scores.Length));
        for (var document = 0; document < directory.Documents && best > 0; document++)
        {
            var part = bestDocument > 0 ? options.DocumentEvidence * documentScores[document] / bestDocument : 0;
            var least = Least(picked, most, best, part);
            var start = directory.Starts[document];
            var ofDocument = scores[start..directory.Starts[document + 1]];
            for (var i = 0; i < ofDocument.Length; i++)
            {
                if (ofDocument[i] <= least) continue;
                var candidate = new Candidate(start + i, document, (ofDocument[i] / best) + part, part);
                if (picked.Count < most) picked.Enqueue(candidate, candidate.Score);
                else picked.EnqueueDequeue(candidate, candidate.Score);
                least = Least(picked, most, best, part);
            }
        }

        return picked.UnorderedItems.Select(item => item.Element);
    }

    /// <summary>What a passage must pass to be among the best so far when its document adds <paramref name="part"/>.</summary>
    private static float Least(PriorityQueue<Candidate, double> picked, int most, float best, double part) =>
        picked.Count < most ? 0 : (float)Math.Max(0, (picked.Peek().Score - part) * best);

    private static float Max(ReadOnlySpan<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        var maxima = Vector<float>.Zero;
        foreach (var vector in vectors) maxima = Vector.Max(maxima, vector);
        var max = 0f;
        for (var i = 0; i < Vector<float>.Count; i++) max = Math.Max(max, maxima[i]);
        foreach (var value in values[(vectors.Length * Vector<float>.Count)..]) max = Math.Max(max, value);
        return max;
    }
}
