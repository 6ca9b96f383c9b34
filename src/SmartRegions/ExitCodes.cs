namespace SmartRegions.Program;

/// <summary>What the program ends with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, with failures that are listed.</summary>
    public const int Failures = 1;

    public const int WrongUse = 2;

    /// <summary>A needed tool or service is missing; the message says which and how to get it.</summary>
    public const int Missing = 3;
}
