using System.Text.Json;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Adds up how the questions of a reading set were answered.</summary>
internal static class ReadingSummary
{
    /// <summary>As fine as the program's own limits are chosen.</summary>
    private const int Limits = 100;

    /// <param name="outcomes">One for each question asked.</param>
    /// <param name="leftOut">Questions that were not asked.</param>
    /// <param name="withoutGold">Whether the right paragraph was missing: what needs it is then not judged.</param>
    /// <param name="confidence">Its limits were applied to the outcomes.</param>
    public static ReadingFigures Of(IReadOnlyList<ReadingOutcome> outcomes, int leftOut, bool withoutGold, ConfidenceModel confidence)
    {
        IReadOnlyList<ReadingOutcome> withParagraph = withoutGold ? [] : outcomes;
        JudgedConfidence[] judged = [.. withParagraph.Select(outcome => new JudgedConfidence(outcome.Confidence, outcome.WouldHold))];
        var paragraphFirst = Share(nameof(ReadingFigures.ParagraphFirst), withParagraph, outcome => outcome.ParagraphFirst);
        var spanInFirst = Share(nameof(ReadingFigures.SpanInFirst), withParagraph, outcome => outcome.SpanAt is < 1);
        var spanInThree = Share(nameof(ReadingFigures.SpanInThree), withParagraph, outcome => outcome.SpanAt is < 3);
        var spanInAll = Share(nameof(ReadingFigures.SpanInAll), withParagraph, outcome => outcome.SpanAt is not null);
        var answered = Share(nameof(ReadingFigures.Answered), outcomes, outcome => outcome is { Sentences: > 0, Certain: true });
        var mayFit = Share(nameof(ReadingFigures.MayFit), outcomes, outcome => outcome is { Sentences: > 0, Certain: false });
        var abstained = Share(nameof(ReadingFigures.Abstained), outcomes, outcome => outcome.Sentences == 0);
        var sentences = Estimate.Mean(
            Word(nameof(ReadingFigures.MeanSentences)), [.. outcomes.Where(outcome => outcome.Sentences > 0).Select(outcome => (double)outcome.Sentences)], Direction.Lower);
        var area = Estimate.Statistic(Word(nameof(ReadingFigures.RiskCoverageArea)), judged, drawn => RiskCoverage.Of(drawn)?.Area, Direction.Lower);
        return new ReadingFigures
        {
            Questions = outcomes.Count,
            LeftOut = leftOut,
            WithoutGold = withoutGold,
            ParagraphFirst = paragraphFirst.Value,
            SpanInFirst = spanInFirst.Value,
            SpanInThree = spanInThree.Value,
            SpanInAll = spanInAll.Value,
            Answered = answered.Value,
            MayFit = mayFit.Value,
            Abstained = abstained.Value,
            MeanSentences = sentences.Value,
            RiskCoverageArea = area.Value,
            Intervals = Intervals(paragraphFirst, spanInFirst, spanInThree, spanInAll, answered, mayFit, abstained, sentences, area),
            Latency = Latency.Of(outcomes.Select(outcome => outcome.Elapsed.TotalMilliseconds)),
            AbstainBelow = confidence.AbstainBelow,
            Declined = Declined(outcomes, confidence.AbstainBelow),
            RiskCoverage = RiskCoverage.Of(judged),
        };
    }

    private static Figure Share(string property, IReadOnlyList<ReadingOutcome> judged, Func<ReadingOutcome, bool> holds) =>
        Estimate.Mean(Word(property), [.. judged.Select(outcome => holds(outcome) ? 1.0 : 0.0)], Direction.Higher);

    private static string Word(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    private static Dictionary<string, Interval> Intervals(params ReadOnlySpan<Figure> figures)
    {
        var intervals = new Dictionary<string, Interval>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (figure is { Low: { } low, High: { } high }) intervals.Add(figure.Name, new Interval(low, high));
        }

        return intervals;
    }

    /// <summary>The program's own limit may lie between two steps.</summary>
    private static List<DeclinedShare> Declined(IReadOnlyList<ReadingOutcome> outcomes, double own) => outcomes.Count == 0
        ? []
        : [.. Enumerable.Range(0, Limits + 1).Select(step => step / (double)Limits).Append(own).Distinct().Order().Select(limit =>
            new DeclinedShare(limit, (double)outcomes.Count(outcome => outcome.IsDeclinedAt(limit)) / outcomes.Count))];
}
