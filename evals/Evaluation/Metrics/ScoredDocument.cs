namespace SmartRegions.Evaluation.Metrics;

/// <summary>A document that a system found for a query.</summary>
/// <param name="Document">Its id, as judgements name it.</param>
/// <param name="Score">Higher is better; comparable within one query only.</param>
public readonly record struct ScoredDocument(string Document, double Score);
