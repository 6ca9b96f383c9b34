using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Reading;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>A figure of <c>eval reading</c> as it is shown.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Value">„86,6 %“, or that it cannot be judged.</param>
/// <param name="Interval">„83,8 bis 89,2 %“; <see langword="null"/> where there is none.</param>
public sealed record ReadingWording(string Label, string Value, string? Interval)
{
    private const string Unjudged = "nicht beurteilbar";

    /// <summary>All figures but the times, always in the same order.</summary>
    public static IReadOnlyList<ReadingWording> Of(ReadingFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            Share(figures, "richtiger Absatz zuerst zitiert", figures.ParagraphFirst, "paragraph_first"),
            Share(figures, "Fundstelle im ersten Satz", figures.SpanInFirst, "span_in_first"),
            Share(figures, "Fundstelle in den ersten drei Sätzen", figures.SpanInThree, "span_in_three"),
            Share(figures, "Fundstelle in der ganzen Antwort", figures.SpanInAll, "span_in_all"),
            Share(figures, "beantwortet", figures.Answered, "answered"),
            Share(figures, "möglicherweise passend", figures.MayFit, "may_fit"),
            Share(figures, "nicht beantwortet", figures.Abstained, "abstained"),
            Number(figures, "Sätze je Antwort", figures.MeanSentences, "mean_sentences", German.Hundredths),
            Number(figures, "Fläche unter der Risikokurve (AURC)", figures.RiskCoverageArea, "risk_coverage_area", German.Decimal),
        ];
    }

    private static ReadingWording Share(ReadingFigures figures, string label, double? value, string name) => new(
        label,
        value is { } share ? German.Percent(share) : Unjudged,
        IntervalOf(figures, name) is { } interval ? $"{German.PercentNumber(interval.Low)} bis {German.Percent(interval.High)}" : null);

    private static ReadingWording Number(ReadingFigures figures, string label, double? value, string name, Func<double, string> write) => new(
        label,
        value is { } number ? write(number) : Unjudged,
        IntervalOf(figures, name) is { } interval ? $"{write(interval.Low)} bis {write(interval.High)}" : null);

    private static Interval? IntervalOf(ReadingFigures figures, string name) => figures.Intervals.GetValueOrDefault(name);
}
