namespace SmartRegions.Evaluation.Metrics;

/// <summary>What a ranking is worth for one query; all from 0 to 1, higher is better.</summary>
/// <param name="Query">The query's id.</param>
/// <param name="ReciprocalRank10">1 / rank of the first relevant document within 10.</param>
/// <param name="Recall5">Share of the relevant documents within 5.</param>
/// <param name="Recall10">The same within 10.</param>
/// <param name="Ndcg10">nDCG within 10.</param>
/// <param name="Success1">1 when the first document is relevant.</param>
/// <param name="AveragePrecision">Over the whole ranking.</param>
public sealed record QueryMeasures(
    string Query, double ReciprocalRank10, double Recall5, double Recall10, double Ndcg10, double Success1, double AveragePrecision)
{
    /// <param name="ranking">What was found.</param>
    /// <param name="grades">The query's judgements by document.</param>
    public static QueryMeasures Of(QueryRanking ranking, IReadOnlyDictionary<string, int> grades)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        string[] ranked = [.. ranking.Documents.Select(scored => scored.Document)];
        return new QueryMeasures(
            ranking.Query,
            RankingMeasures.ReciprocalRank(ranked, grades, 10),
            RankingMeasures.Recall(ranked, grades, 5),
            RankingMeasures.Recall(ranked, grades, 10),
            RankingMeasures.NormalizedDiscountedGain(ranked, grades, 10),
            RankingMeasures.Success(ranked, grades, 1),
            RankingMeasures.AveragePrecision(ranked, grades));
    }
}
