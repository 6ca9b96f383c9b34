using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Ingestion.Sources;

/// <summary>A file that may be a document.</summary>
/// <param name="Path">Absolute path, links not followed.</param>
public sealed record SourceFile(string Path)
{
    /// <summary>The address the document keeps for good: where it was fetched from, otherwise the file's own.</summary>
    public Uri Address { get; init; } = new(Path);

    /// <summary>The page that the file holds; <see langword="null"/> for a file of the operator's own.</summary>
    public WebPage? Page { get; init; }

    /// <summary>How fetching it ended; <see langword="null"/> for a file of the operator's own.</summary>
    public FetchOutcome? Fetch { get; init; }
}
