namespace SmartRegions.Knowledge.Documents;

/// <summary>What a document is for; the <c>art</c> of a corpus sheet's front matter.</summary>
public enum DocumentKind
{
    /// <summary>Any document without a declared kind: reports, statutes, minutes.</summary>
    Other,

    /// <summary>How-to guide (<c>leitfaden</c>).</summary>
    Guide,

    /// <summary>What a model project did (<c>projekt</c>).</summary>
    Project,

    /// <summary>Reusable solution (<c>loesung</c>).</summary>
    Solution,

    /// <summary>Funding programme (<c>foerderung</c>).</summary>
    Funding,

    /// <summary>Who advises (<c>anlaufstelle</c>).</summary>
    ContactPoint,

    /// <summary>Course or event (<c>qualifizierung</c>).</summary>
    Training,

    /// <summary>Frequently asked question (<c>faq</c>).</summary>
    Faq,
}
