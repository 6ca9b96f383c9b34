using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>Picks the best passages by their own score and their document's, each relative to the best.</summary>
internal sealed class CandidateSelection(PassageDirectory directory, RankingOptions options)
{
    /// <summary>How many times the wanted number is gathered before the worse are dropped.</summary>
    private const int Gathered = 4;

    /// <param name="scores">One score a passage.</param>
    /// <param name="documentScores">One score a document, or none.</param>
    /// <param name="most">How many to pick at most.</param>
    /// <returns>Best first, the earlier passage where scores are equal; only passages with a score above 0.</returns>
    public IReadOnlyList<Candidate> Select(ReadOnlySpan<float> scores, ReadOnlySpan<float> documentScores, int most)
    {
        var best = Max(scores);
        var bestDocument = Max(documentScores);
        var picked = new List<Candidate>();
        var atLeast = double.NegativeInfinity;
        for (var document = 0; document < directory.Documents && best > 0; document++)
        {
            var part = bestDocument > 0 ? options.DocumentEvidence * documentScores[document] / bestDocument : 0;
            // What a passage of this document must pass to be among the best so far.
            var least = (float)Math.Max(0, (atLeast - part) * best);
            var start = directory.Starts[document];
            var ofDocument = scores[start..directory.Starts[document + 1]];
            for (var i = 0; i < ofDocument.Length; i++)
            {
                if (ofDocument[i] <= least) continue;
                picked.Add(new Candidate(start + i, document, (ofDocument[i] / best) + part, part));
                if (picked.Count < most * Gathered) continue;
                atLeast = KeepBest(picked, most);
                least = (float)Math.Max(0, (atLeast - part) * best);
            }
        }

        KeepBest(picked, most);
        return picked;
    }

    /// <returns>The score of the last one kept.</returns>
    private static double KeepBest(List<Candidate> picked, int most)
    {
        picked.Sort(static (one, other) => other.Score.CompareTo(one.Score) is var order and not 0 ? order : one.Passage.CompareTo(other.Passage));
        if (picked.Count > most) picked.RemoveRange(most, picked.Count - most);
        return picked.Count == 0 ? 0 : picked[^1].Score;
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
