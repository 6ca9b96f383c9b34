using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>Picks the best passages by their own score and their document's, each relative to the best.</summary>
internal sealed class CandidateSelection(PassageDirectory directory, RankingOptions options)
{
    /// <param name="scores">One score a passage.</param>
    /// <param name="documentScores">One score a document, or none.</param>
    /// <param name="most">How many to pick at most.</param>
    /// <returns>In no order; only passages with a score above 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IEnumerable<Candidate> Select(ReadOnlySpan<float> scores, ReadOnlySpan<float> documentScores, int most)
    {
        var best = Max(scores);
        var bestDocument = Max(documentScores);
        var picked = new PriorityQueue<Candidate, double>(Math.Min(most, scores.Length));
        // What the last of the picked has; below 0 while there are places left.
        var last = double.NegativeInfinity;
        var starts = directory.Starts;
        for (var document = 0; document < directory.Documents && best > 0; document++)
        {
            var part = bestDocument > 0 ? options.DocumentEvidence * documentScores[document] / bestDocument : 0;
            var ofDocument = scores[starts[document]..starts[document + 1]];
            var least = Least(last, best, part);
            for (var i = FirstAbove(ofDocument, least, 0); i < ofDocument.Length; i = FirstAbove(ofDocument, least, i + 1))
            {
                var candidate = new Candidate(starts[document] + i, document, (ofDocument[i] / best) + part, part);
                if (picked.Count < most) picked.Enqueue(candidate, candidate.Score);
                else picked.EnqueueDequeue(candidate, candidate.Score);
                if (picked.Count == most) last = picked.Peek().Score;
                least = Least(last, best, part);
            }
        }

        return picked.UnorderedItems.Select(item => item.Element);
    }

    /// <summary>What a passage must pass to be among the best so far when its document adds <paramref name="part"/>.</summary>
    private static float Least(double last, float best, double part) => (float)Math.Max(0, (last - part) * best);

    /// <summary>The place of the first score from <paramref name="from"/> on above <paramref name="least"/>; behind the end when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstAbove(ReadOnlySpan<float> scores, float least, int from)
    {
        var bound = new Vector<float>(least);
        while (from + Vector<float>.Count <= scores.Length && Vector.LessThanOrEqualAll(new Vector<float>(scores[from..]), bound)) from += Vector<float>.Count;
        while (from < scores.Length && scores[from] <= least) from++;
        return from;
    }

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
