namespace SmartRegions.Assistant.Understanding.Legal;

/// <summary>What a legal case is about, as far as other offices than for any case help with it.</summary>
internal enum LegalMatter
{
    /// <summary>None of those below.</summary>
    Other,

    /// <summary>A relative, friend or business of somebody who decides has a stake.</summary>
    ConflictOfInterest,

    /// <summary>Employees and officials: dismissal, warning, allowances.</summary>
    Staff,

    /// <summary>A notice that grants, reclaims or refuses money.</summary>
    Grant,

    /// <summary>Whether tax is due on a payment.</summary>
    Tax,

    /// <summary>An award, a bidder's objection.</summary>
    Procurement,

    /// <summary>Data of persons.</summary>
    DataProtection,
}
