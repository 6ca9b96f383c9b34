namespace SmartRegions.Knowledge.Documents;

/// <summary>How the reading of one document ended. Every document ends as exactly one of these.</summary>
public enum ReadingOutcome
{
    /// <summary>Everything was read.</summary>
    Ok,

    /// <summary>Some pages or parts could not be read; the problems name them.</summary>
    Partial,

    /// <summary>It could be opened but yields no text.</summary>
    EmptySuspicious,

    /// <summary>It needs a password.</summary>
    Encrypted,

    /// <summary>It exceeds a limit on size, pages, depth, memory or text.</summary>
    OverLimit,

    /// <summary>Its reader made no progress or took too long in all.</summary>
    TimedOut,

    /// <summary>Its reader crashed or was killed.</summary>
    ReaderDied,

    /// <summary>Damaged beyond reading, or of a format that is not read.</summary>
    Unsupported,

    /// <summary>The file could not be opened: gone, no permission, not a regular file.</summary>
    Unreadable,

    /// <summary>A tool that reads it is not installed.</summary>
    ToolMissing,
}
