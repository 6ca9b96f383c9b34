namespace SmartRegions.Channels.Activities;

/// <summary>How large an activity from outside may be.</summary>
internal static class ActivityLimits
{
    /// <summary>Bytes of a request.</summary>
    public const int Bytes = 128 * 1024;

    /// <summary>Characters of a text; the assistant itself refuses a good deal less, in words that say why.</summary>
    public const int TextLength = 20_000;

    /// <summary>Levels of nested objects.</summary>
    public const int Depth = 24;

    /// <summary>Characters of the id that a client gives its message.</summary>
    public const int ClientIdLength = 128;
}
