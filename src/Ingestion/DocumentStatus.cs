namespace SmartRegions.Ingestion;

/// <summary>What a run did about one document.</summary>
public enum DocumentStatus
{
    /// <summary>It was not known before.</summary>
    Added,

    /// <summary>A new version took the place of the old one.</summary>
    Replaced,

    /// <summary>Its bytes, or all of its passages, are the ones already known.</summary>
    Unchanged,

    /// <summary>It is gone from its source and left the knowledge.</summary>
    Removed,

    /// <summary>It could not be read. A version known from before stays.</summary>
    Failed,

    /// <summary>It brought its reader down twice and has not changed since; it was not touched.</summary>
    NotTriedAgain,
}
