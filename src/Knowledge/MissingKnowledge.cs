namespace SmartRegions.Knowledge;

/// <summary>What opening does where there is no knowledge base yet.</summary>
public enum MissingKnowledge
{
    /// <summary>Makes an empty one.</summary>
    Create,

    /// <summary>Says so: whoever only asks has mistyped the folder, or has not read any documents in yet.</summary>
    Refuse,
}
