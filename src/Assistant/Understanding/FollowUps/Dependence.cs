namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>How much a question leans on what was said before.</summary>
internal enum Dependence
{
    /// <summary>It stands alone, or nothing was said before.</summary>
    None,

    /// <summary>It is short and may lean on it; the sources decide.</summary>
    Possible,

    /// <summary>It cannot be understood alone: "Und wo?", "Was kostet das?".</summary>
    Certain,
}
