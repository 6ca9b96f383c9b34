using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>What other measurements add to the page of a run; each has its section only where it is given.</summary>
public sealed record ReportAttachments
{
    public static ReportAttachments None { get; } = new();

    /// <summary>What the run is held against.</summary>
    public GateBaseline? Gate { get; init; }

    /// <summary>Figures of <c>eval reading</c> with the right paragraphs.</summary>
    public ReadingFigures? Reading { get; init; }

    /// <summary>Figures of <c>eval reading --without-gold</c>.</summary>
    public ReadingFigures? ReadingWithoutGold { get; init; }

    /// <summary>Figures of <c>eval intent</c>.</summary>
    public IntentCrossValidation? Intents { get; init; }
}
