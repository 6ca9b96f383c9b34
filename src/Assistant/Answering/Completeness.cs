namespace SmartRegions.Assistant.Answering;

/// <summary>How much of a question the sentences carry.</summary>
public enum Completeness
{
    Full,

    /// <summary>Some aspects asked about are not covered, or the sources fit only possibly.</summary>
    Partial,

    /// <summary>Nothing that could be shown.</summary>
    None,
}
