namespace SmartRegions.Knowledge.Documents;

/// <summary>Who may apply for a funding programme; the <c>antragsberechtigt</c> of the front matter.</summary>
[Flags]
public enum FundingApplicants
{
    /// <summary>The document does not say.</summary>
    Unknown = 0,

    /// <summary>Towns and municipalities (<c>gemeinde</c>).</summary>
    Municipality = 1,

    /// <summary>Landkreise (<c>landkreis</c>).</summary>
    District = 2,

    /// <summary>Several that act together (<c>verbund</c>).</summary>
    Association = 4,
}
