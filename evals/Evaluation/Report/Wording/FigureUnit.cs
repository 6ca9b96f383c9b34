namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>How a figure is written.</summary>
internal enum FigureUnit
{
    /// <summary>0 to 1, shown in percent.</summary>
    Share,

    /// <summary>A whole number of things.</summary>
    Count,

    Milliseconds,

    /// <summary>A plain number, three digits after the comma.</summary>
    Number,
}
