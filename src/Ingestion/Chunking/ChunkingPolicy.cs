namespace SmartRegions.Ingestion.Chunking;

/// <summary>How large passages become, in words. A passage is closed before it would exceed <see cref="Most"/>, once it has <see cref="Enough"/>.</summary>
public sealed record ChunkingPolicy
{
    /// <summary>From here on a passage may be closed; default 120.</summary>
    public int Enough { get; init; } = 120;

    /// <summary>A passage is not filled beyond this; default 220. A single table row, list item or sentence may still exceed it.</summary>
    public int Most { get; init; } = 220;

    /// <summary>No table row, list item or sentence is longer than this; what is longer is cut between words. Default 440.</summary>
    public int LongestLine { get; init; } = 440;
}
