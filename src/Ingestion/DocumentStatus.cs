namespace SmartRegions.Ingestion;

/// <summary>What a run did about one document.</summary>
public enum DocumentStatus
{
    /// <summary>It was not known before.</summary>
    Added,

    /// <summary>A new version took the place of the old one.</summary>
    Replaced,

    /// <summary>Its bytes are the ones already known; read again, it came out the same, or worse, in which case the reasons say so.</summary>
    Unchanged,

    /// <summary>It is gone from its source and left the knowledge.</summary>
    Removed,

    /// <summary>It could not be read. A version known from before stays.</summary>
    Failed,

    /// <summary>It brought its reader down twice and has not changed since; it was not touched.</summary>
    NotTriedAgain,
}
