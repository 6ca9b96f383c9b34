namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>Figures that are read together, in the order in which they are shown.</summary>
internal enum FigureGroup
{
    /// <summary>Whether the right thing is done and said.</summary>
    Answers,

    /// <summary>What must not happen even once.</summary>
    NeverOnce,

    /// <summary>Whether what is said is carried by its sources.</summary>
    Sources,

    /// <summary>Whether the confidence holds what it says, and how long an answer takes.</summary>
    Confidence,

    /// <summary>Figures that the report does not know yet.</summary>
    Other,
}
