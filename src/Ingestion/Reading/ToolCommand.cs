namespace SmartRegions.Ingestion.Reading;

/// <summary>One call of an external tool and what it may cost.</summary>
/// <param name="Tool">Name of the program, looked up in <c>PATH</c>.</param>
/// <param name="Arguments">Passed one by one; never seen by a shell. Paths must be absolute, so that none is taken for an option.</param>
public sealed record ToolCommand(string Tool, IReadOnlyList<string> Arguments)
{
    /// <summary>Address space in bytes; default 1 GiB.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>Largest file it may write in bytes; default 256 MiB.</summary>
    public long FileSize { get; init; } = 256L << 20;

    /// <summary>Most bytes read from its standard output; default 256 MiB.</summary>
    public long Output { get; init; } = 256L << 20;

    /// <summary>Longest time without output; default 30 s. Bounds tools that write to a file as a whole.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time in all, and most processor seconds; default 120 s.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Added to the environment of the tool.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
