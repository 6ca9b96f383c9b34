namespace SmartRegions.Ingestion.Reading;

/// <summary>How the run of an external tool ended.</summary>
public enum ToolEnd
{
    /// <summary>By itself; the exit code says whether it was content.</summary>
    Exited,

    /// <summary>It was silent too long or took too long in all, and was killed.</summary>
    TimedOut,

    /// <summary>It wrote more than it may, and was killed.</summary>
    OutputOverLimit,

    /// <summary>It asked for more memory than it may.</summary>
    OutOfMemory,

    /// <summary>It died of a signal.</summary>
    Crashed,

    /// <summary>There is no such program on this machine, or none of those that keep it within its limits.</summary>
    NotInstalled,
}

/// <param name="End">How it ended.</param>
/// <param name="ExitCode">128 + signal where a signal ended it, -1 where it did not run.</param>
/// <param name="ErrorText">The first 8 KiB of its standard error.</param>
public sealed record ToolResult(ToolEnd End, int ExitCode, string ErrorText)
{
    /// <summary>The program that is not installed, where that is how it ended.</summary>
    public string? Missing { get; init; }

    public bool Succeeded => End == ToolEnd.Exited && ExitCode == 0;
}
