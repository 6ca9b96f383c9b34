namespace SmartRegions.Ingestion.Reading;

/// <summary>What readers need to know beyond the file; travels to the reader process with every document.</summary>
public sealed record ReaderSettings
{
    /// <summary>Folder in which recognised pages are kept; <see langword="null"/> keeps none.</summary>
    public string? OcrCache { get; init; }

    /// <summary>How many pages of one document are recognised at once; default 1.</summary>
    public int OcrParallelism { get; init; } = 1;
}
