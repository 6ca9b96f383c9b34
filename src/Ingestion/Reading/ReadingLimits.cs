namespace SmartRegions.Ingestion.Reading;

/// <summary>What one document may cost. Beyond a limit it is reported, not read.</summary>
public sealed record ReadingLimits
{
    /// <summary>Longest time without progress; default 30 s.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time in all; default 120 s. Recognition of scanned pages adds <see cref="PerScannedPage"/> for each.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Time granted on top for every scanned page; default 20 s.</summary>
    public TimeSpan PerScannedPage { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Memory of the reading process in bytes; default 1 GiB. Enforced by the operating system.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>Most pages; default 5,000.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Most text in UTF-8 bytes; default 64 MiB.</summary>
    public long Text { get; init; } = 64L << 20;

    /// <summary>Largest file in bytes; default 512 MiB.</summary>
    public long File { get; init; } = 512L << 20;

    /// <summary>Deepest nesting of elements; default 256.</summary>
    public int Depth { get; init; } = 256;
}
