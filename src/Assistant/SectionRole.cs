namespace SmartRegions.Assistant;

/// <summary>What a section of a fact sheet tells, whatever the sheet is about.</summary>
internal enum SectionRole
{
    /// <summary>Any other heading.</summary>
    Other,

    /// <summary>Land and size, which no section tells but the fields of the sheet.</summary>
    Place,

    Summary,

    /// <summary>What a project did.</summary>
    Done,

    /// <summary>When, or for what, something fits.</summary>
    Suitability,

    /// <summary>Whether others, above all smaller ones, can do the same.</summary>
    Transfer,

    Steps,

    Prerequisites,

    Cost,

    Learned,

    Pitfalls,

    /// <summary>Risks and data protection.</summary>
    Risks,

    /// <summary>Who has it or uses it already.</summary>
    Users,

    /// <summary>Who is to be involved.</summary>
    Involved,

    /// <summary>Whether it is a duty.</summary>
    Duty,

    /// <summary>Who decides, and whether the council has to.</summary>
    Decision,

    Duration,

    /// <summary>Who in the town hall does it, and how much staff it takes.</summary>
    Staff,

    /// <summary>What happens if nothing is done, or a supplier fails.</summary>
    Failure,

    /// <summary>Whom to ask.</summary>
    Contact,

    /// <summary>What a programme pays for.</summary>
    Supported,

    WhoMayApply,

    Quota,

    Deadline,

    /// <summary>For whom a course or event is.</summary>
    Audience,

    /// <summary>When events are.</summary>
    Dates,

    /// <summary>Who advises in a Land.</summary>
    Advisers,

    ItProvider,

    DataProtectionAuthority,

    Networks,

    /// <summary>What is not known.</summary>
    Unknown,
}
