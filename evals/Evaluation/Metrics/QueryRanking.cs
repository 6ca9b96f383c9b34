namespace SmartRegions.Evaluation.Metrics;

/// <summary>What a system found for one query.</summary>
/// <param name="Query">The query's id.</param>
/// <param name="Documents">Best first, each document once.</param>
public sealed record QueryRanking(string Query, IReadOnlyList<ScoredDocument> Documents)
{
    /// <summary>
    /// Orders as trec_eval does, whatever order they come in: by falling score, equal scores by falling document id (ordinal). A document found in
    /// several places counts with its best score.
    /// </summary>
    public static QueryRanking Of(string query, IEnumerable<ScoredDocument> found) => new(
        query,
        [
            .. found
                .GroupBy(scored => scored.Document, scored => scored.Score, StringComparer.Ordinal)
                .Select(document => new ScoredDocument(document.Key, document.Max()))
                .OrderByDescending(scored => scored.Score)
                .ThenByDescending(scored => scored.Document, StringComparer.Ordinal),
        ]);
}
