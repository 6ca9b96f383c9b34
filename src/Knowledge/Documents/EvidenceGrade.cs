namespace SmartRegions.Knowledge.Documents;

/// <summary>How much a statement's source carries, strongest first; the <c>evidenz</c> of a corpus sheet's front matter.</summary>
public enum EvidenceGrade
{
    /// <summary>Law, statute or standard (<c>norm</c>).</summary>
    Norm,

    /// <summary>Guide of a public body (<c>leitfaden</c>).</summary>
    Guide,

    /// <summary>Evaluation by a third party (<c>evaluation</c>).</summary>
    Evaluation,

    /// <summary>Report of a project on itself (<c>projektbericht</c>).</summary>
    ProjectReport,

    /// <summary>Position of an association or vendor (<c>position</c>).</summary>
    Position,
}
