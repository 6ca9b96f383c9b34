namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>A feature of a text.</summary>
/// <param name="Bucket">Its place, below <see cref="IntentFeatures.Buckets"/>.</param>
/// <param name="Value">Its weight, above 0 and at most 1.</param>
public readonly record struct IntentFeature(int Bucket, double Value);
