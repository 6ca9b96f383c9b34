namespace SmartRegions.Evaluation.Metrics;

/// <summary>A 95 % confidence interval, both ends included, in the unit of the figure.</summary>
public sealed record Interval(double Low, double High);
