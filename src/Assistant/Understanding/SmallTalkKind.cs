namespace SmartRegions.Assistant.Understanding;

/// <summary>What people say besides asking.</summary>
public enum SmallTalkKind
{
    Greeting,
    Thanks,
    Farewell,

    /// <summary>What the assistant is and can do.</summary>
    Help,
}
