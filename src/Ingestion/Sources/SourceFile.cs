namespace SmartRegions.Ingestion.Sources;

/// <summary>A file that may be a document.</summary>
/// <param name="Path">Absolute path, links not followed.</param>
public sealed record SourceFile(string Path)
{
    /// <summary>The address the document keeps for good.</summary>
    public Uri Address { get; } = new(Path);
}
