namespace SmartRegions.Assistant.Answering;

/// <summary>How often each term of the question occurs in a text of <paramref name="Length"/> words.</summary>
internal readonly record struct TermCounts(int[] Counts, int Length)
{
    private const double Saturation = 0.9;
    private const double LengthInfluence = 0.3;
    private const double UsualLength = 18;

    /// <summary>One a term, 1 where it occurs.</summary>
    public double[] Presence() => Array.ConvertAll(Counts, count => count > 0 ? 1.0 : 0.0);

    /// <summary>BM25's saturated frequency of each term (Robertson and Zaragoza 2009), scaled to 1 for one occurrence in a sentence of usual length.</summary>
    public double[] Strengths()
    {
        var norm = Saturation * (1 - LengthInfluence + (LengthInfluence * Length / UsualLength));
        return Array.ConvertAll(Counts, count => count == 0 ? 0 : count * (Saturation + 1) / (count + norm));
    }
}
