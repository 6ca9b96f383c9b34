namespace SmartRegions.Ingestion.Sources;

/// <summary>A place that could not be looked into. Documents known from under it stay as they are.</summary>
/// <param name="Path">Absolute path of the file or folder.</param>
/// <param name="Reason">German sentence.</param>
public sealed record SourceProblem(string Path, string Reason);
