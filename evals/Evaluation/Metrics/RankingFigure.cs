using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>A mean over queries.</summary>
/// <param name="Name">In files and JSON: <c>ndcg10</c>.</param>
/// <param name="Of">What one query adds to it.</param>
public sealed record RankingFigure(string Name, Func<QueryMeasures, double> Of)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<RankingFigure> All { get; } =
    [
        new("mrr10", query => query.ReciprocalRank10),
        new("recall5", query => query.Recall5),
        new("recall10", query => query.Recall10),
        new("ndcg10", query => query.Ndcg10),
        new("success1", query => query.Success1),
        new("map", query => query.AveragePrecision),
    ];

    /// <summary>The mean with its interval; without queries it cannot be judged.</summary>
    public Figure Estimate(IEnumerable<QueryMeasures> queries) => Metrics.Estimate.Mean(Name, [.. queries.Select(Of)], Direction.Higher);

    /// <summary>The mean alone; <see langword="null"/> without queries.</summary>
    public double? Mean(IReadOnlyCollection<QueryMeasures> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return queries.Count == 0 ? null : queries.Average(Of);
    }
}
