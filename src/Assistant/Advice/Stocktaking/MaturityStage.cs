namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>The phases of the scaling roadmap of the model projects, in their order.</summary>
public enum MaturityStage
{
    /// <summary>Ideenfindung.</summary>
    Idea,

    /// <summary>Prototyp.</summary>
    Prototype,

    /// <summary>Pilot.</summary>
    Pilot,

    /// <summary>Verstetigung.</summary>
    Operation,

    /// <summary>Transfer.</summary>
    Transfer,
}
