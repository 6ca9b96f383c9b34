namespace SmartRegions.Evaluation.Retrieval;

/// <summary>
/// What a ranked list is worth. A list that names a thing twice counts it once, at its better rank.
/// </summary>
public static class RankingMeasures
{
    /// <summary>1 / rank of the first relevant thing within the cutoff, else 0.</summary>
    public static double ReciprocalRank(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff)
    {
        var rank = Distinct(ranked, cutoff).FindIndex(grades.ContainsKey);
        return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    /// <summary>The share of the relevant things that stand within the cutoff; 0 where nothing is relevant.</summary>
    public static double Recall(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff) =>
        grades.Count == 0 ? 0 : (double)Distinct(ranked, cutoff).Count(grades.ContainsKey) / grades.Count;

    /// <summary>1 when one of the first <paramref name="cutoff"/> is relevant, else 0.</summary>
    public static double Success(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff) =>
        Distinct(ranked, cutoff).Exists(grades.ContainsKey) ? 1 : 0;

    /// <summary>
    /// Normalised discounted cumulative gain with linear gain, as trec_eval and BEIR have it (Järvelin and Kekäläinen, 2002); 0 where nothing is relevant.
    /// </summary>
    public static double NormalizedDiscountedGain(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff)
    {
        var ideal = Gain(grades.Values.OrderDescending().Take(cutoff));
        return ideal == 0 ? 0 : Gain(Distinct(ranked, cutoff).Select(id => grades.GetValueOrDefault(id))) / ideal;
    }

    private static List<string> Distinct(IEnumerable<string> ranked, int cutoff) => [.. ranked.Distinct(StringComparer.Ordinal).Take(cutoff)];

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, rank) => grade / Math.Log2(rank + 2)).Sum();
}
