namespace SmartRegions.Program;

/// <summary>How the program ends; scripts rely on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, with failures that are listed.</summary>
    public const int DoneWithFailures = 1;

    public const int WrongUse = 2;

    /// <summary>A tool or service that is needed is missing or does not answer.</summary>
    public const int Unavailable = 3;

    /// <summary>Stopped by the user (Ctrl+C), as shells expect it.</summary>
    public const int Stopped = 130;
}
