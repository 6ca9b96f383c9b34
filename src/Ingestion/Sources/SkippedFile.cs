namespace SmartRegions.Ingestion.Sources;

/// <summary>A file that is taken for no document.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Reason">German sentence, the same for files that are alike.</param>
public sealed record SkippedFile(string Path, string Reason);
