using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Trec;

/// <summary>What a system found for a set of queries, as TREC exchanges it.</summary>
/// <param name="Tag">The system's name; no white space.</param>
/// <param name="Rankings">One for each query for which something was found.</param>
public sealed record TrecRun(string Tag, IReadOnlyList<QueryRanking> Rankings);
