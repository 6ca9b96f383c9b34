namespace SmartRegions.Assistant.Answering;

/// <summary>Which terms of the question occur in a text of <paramref name="Length"/> words: 1 where one does, else 0.</summary>
internal readonly record struct TermPresence(double[] Values, int Length)
{
    private const double Saturation = 0.9;
    private const double LengthInfluence = 0.15;
    private const double UsualLength = 18;

    /// <summary>Raises each term of a presence to what another one has of it, where that is more.</summary>
    /// <param name="presence">Is changed.</param>
    /// <param name="other">As long.</param>
    /// <param name="share">What the other one counts.</param>
    public static void Raise(double[] presence, double[] other, double share = 1)
    {
        for (var term = 0; term < presence.Length; term++) presence[term] = Math.Max(presence[term], share * other[term]);
    }

    /// <summary>The stronger of both for each term.</summary>
    public static double[] Stronger(double[] presence, double[] other)
    {
        double[] stronger = [.. presence];
        Raise(stronger, other);
        return stronger;
    }

    /// <summary>
    /// What each term is worth in a sentence of this length by BM25 (Robertson and Zaragoza 2009), 1 in one of usual length. A term counts once:
    /// a sentence that repeats a word does not say more about it.
    /// </summary>
    public double[] Strengths()
    {
        var worth = (1 + Saturation) / (1 + (Saturation * (1 - LengthInfluence + (LengthInfluence * Length / UsualLength))));
        return Array.ConvertAll(Values, value => value * worth);
    }
}
