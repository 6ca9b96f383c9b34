namespace SmartRegions.Assistant;

/// <summary>Why people take over.</summary>
public enum EscalationReason
{
    /// <summary>The asker wants to speak to a human.</summary>
    HumanWish,

    /// <summary>Legal advice in an individual case is asked for.</summary>
    LegalCase,

    /// <summary>An incident in information security is going on.</summary>
    Incident,

    /// <summary>A person writes of wanting to die or of hurting themselves.</summary>
    Crisis,

    /// <summary>People or things are in danger right now, outside the computers.</summary>
    Danger,
}
