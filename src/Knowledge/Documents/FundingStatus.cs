namespace SmartRegions.Knowledge.Documents;

/// <summary>Whether a funding programme takes applications; the <c>status</c> of a corpus sheet's front matter.</summary>
public enum FundingStatus
{
    /// <summary>No source says (<c>unbekannt</c>).</summary>
    Unknown,

    /// <summary>Applications are taken (<c>offen</c>).</summary>
    Open,

    /// <summary>Applications are no longer taken (<c>geschlossen</c>).</summary>
    Closed,

    /// <summary>The first day for applications is known and still to come (<c>angekuendigt</c>).</summary>
    Announced,
}
