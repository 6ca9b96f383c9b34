namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>What matters more than any question. The gravest first.</summary>
public enum SafetyConcern
{
    /// <summary>A person writes of wanting to die or of hurting themselves.</summary>
    Crisis,

    /// <summary>People or things are in danger right now, outside the computers.</summary>
    Danger,

    /// <summary>Help is wanted to spy on, sabotage, forge or attack.</summary>
    Harm,
}
