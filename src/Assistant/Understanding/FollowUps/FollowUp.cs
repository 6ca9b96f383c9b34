namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>A question in its conversation.</summary>
/// <param name="Dependence">How much it leans on what was said before.</param>
/// <param name="Resolved">The question with what it leans on, to be understood alone; <see langword="null"/> where it leans on nothing.</param>
internal sealed record FollowUp(Dependence Dependence, string? Resolved)
{
    /// <summary>True for "Und in Bayern?" where nothing was said before.</summary>
    public bool LacksWhatItLeansOn => Dependence == Dependence.Certain && Resolved is null;

    /// <summary>The earlier question, itself resolved, that it leans on; <see langword="null"/> where it leans on nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What it asks without the "und" before it; empty where it leans on nothing.</summary>
    public string Own { get; init; } = string.Empty;

    /// <summary>The words of matter that it takes over, without what it replaces; none where it leans on nothing.</summary>
    public IReadOnlyList<string> Matter { get; init; } = [];

    public static FollowUp Alone { get; } = new(Dependence.None, null);
}
