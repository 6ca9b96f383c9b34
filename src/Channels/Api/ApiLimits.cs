namespace SmartRegions.Channels.Api;

/// <summary>How much a program may send or ask for at once; the bytes of a request are limited for the whole server.</summary>
internal static class ApiLimits
{
    /// <summary>Characters of a question; longer texts are documents.</summary>
    public const int QuestionLength = 8_000;

    /// <summary>Questions before it.</summary>
    public const int History = 20;

    public const int IdLength = 128;

    /// <summary>Characters of a search.</summary>
    public const int QueryLength = 2_000;

    public const int Hits = 100;

    public const int Documents = 500;

    /// <summary>Levels of nested objects.</summary>
    public const int Depth = 8;
}
