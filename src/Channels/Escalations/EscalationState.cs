namespace SmartRegions.Channels.Escalations;

/// <summary>How far people are with a question that was handed on to them.</summary>
internal enum EscalationState
{
    /// <summary>Nobody has taken it up yet.</summary>
    Open,
}

internal static class EscalationStates
{
    public static string German(this EscalationState state) => state switch
    {
        EscalationState.Open => "offen",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
