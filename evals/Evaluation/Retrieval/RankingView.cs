using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Retrieval;

/// <summary>One of the views that the search fuses, measured over the 1,000 best passages of the fused ranking.</summary>
/// <param name="Name">As in <c>SearchHit.Views</c>: <c>grams</c>, <c>stems</c>, <c>document</c>, <c>proximity</c>.</param>
/// <param name="Alone">What the order would be if only this view counted; passages to which it adds nothing are not found.</param>
/// <param name="Without">What the order would be if this view did not count.</param>
public sealed record RankingView(string Name, IReadOnlyList<QueryRanking> Alone, IReadOnlyList<QueryRanking> Without);
