namespace SmartRegions.Evaluation.Metrics;

/// <summary>How sure the assistant was of an answer, and whether it was right.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Right">Whether the answer was right.</param>
public readonly record struct JudgedConfidence(double Confidence, bool Right);
