namespace SmartRegions.Evaluation.Metrics;

/// <summary>
/// What a ranked list is worth, as trec_eval measures it: a document is relevant when its grade is above 0; one that was not judged is not relevant. A
/// list that names a document twice counts it once, at its better rank. Where nothing is relevant every measure is 0.
/// </summary>
public static class RankingMeasures
{
    /// <summary>1 / rank of the first relevant document within the cutoff, else 0.</summary>
    public static double ReciprocalRank(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff)
    {
        var rank = Distinct(ranked, cutoff).FindIndex(document => IsRelevant(document, grades));
        return rank < 0 ? 0 : 1.0 / (rank + 1);
    }

    /// <summary>The share of the relevant documents that stand within the cutoff.</summary>
    public static double Recall(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff) =>
        Relevant(grades) is var relevant and > 0 ? (double)Distinct(ranked, cutoff).Count(document => IsRelevant(document, grades)) / relevant : 0;

    /// <summary>1 when one of the first <paramref name="cutoff"/> is relevant, else 0.</summary>
    public static double Success(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff) =>
        Distinct(ranked, cutoff).Exists(document => IsRelevant(document, grades)) ? 1 : 0;

    /// <summary>Normalised discounted cumulative gain: linear gain, discount log2(rank + 1) (Järvelin and Kekäläinen, 2002).</summary>
    public static double NormalizedDiscountedGain(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades, int cutoff)
    {
        var ideal = Gain(grades.Values.OrderDescending().Take(cutoff));
        return ideal == 0 ? 0 : Gain(Distinct(ranked, cutoff).Select(document => grades.GetValueOrDefault(document))) / ideal;
    }

    /// <summary>The precision at the rank of each relevant document of the whole list, averaged over all relevant documents, found or not.</summary>
    public static double AveragePrecision(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades)
    {
        var relevant = Relevant(grades);
        if (relevant == 0) return 0;
        var ranks = Distinct(ranked, int.MaxValue).Index().Where(found => IsRelevant(found.Item, grades)).Select(found => found.Index + 1);
        return ranks.Select((rank, before) => (before + 1.0) / rank).Sum() / relevant;
    }

    private static bool IsRelevant(string document, IReadOnlyDictionary<string, int> grades) => grades.GetValueOrDefault(document) > 0;

    private static int Relevant(IReadOnlyDictionary<string, int> grades) => grades.Values.Count(grade => grade > 0);

    private static List<string> Distinct(IEnumerable<string> ranked, int cutoff) => [.. ranked.Distinct(StringComparer.Ordinal).Take(cutoff)];

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, rank) => Math.Max(0, grade) / Math.Log2(rank + 2)).Sum();
}
