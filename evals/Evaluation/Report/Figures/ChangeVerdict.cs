namespace SmartRegions.Evaluation.Report.Figures;

/// <summary>What may be said about a change.</summary>
internal enum ChangeVerdict
{
    Better,
    Worse,

    /// <summary>The values differ, but no more than chance would make them.</summary>
    Unproven,

    Unchanged,
}
