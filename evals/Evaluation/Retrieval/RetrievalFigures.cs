namespace SmartRegions.Evaluation.Retrieval;

/// <summary>Averages over the queries of a set.</summary>
/// <param name="Passages">How many passages were indexed.</param>
/// <param name="Queries">How many queries were judged.</param>
/// <param name="Mrr10">Mean reciprocal rank within 10.</param>
/// <param name="Recall5">Mean recall within 5.</param>
/// <param name="Recall10">Mean recall within 10.</param>
/// <param name="Ndcg10">Mean nDCG within 10.</param>
/// <param name="Success1">Share of the queries whose first hit is relevant.</param>
public sealed record RetrievalFigures(
    int Passages, int Queries, double Mrr10, double Recall5, double Recall10, double Ndcg10, double Success1);
