using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Holds a run against a baseline.</summary>
public static class Gate
{
    /// <summary>Baselines are rounded; so much less is no less.</summary>
    private const double Rounding = 0.0001;

    public static GateVerdict Check(EvaluationRun run, GateBaseline baseline)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(baseline);
        var right = baseline.Right.ToHashSet(StringComparer.Ordinal);
        QuestionResult[] held = [.. run.Results.Where(result => right.Contains(result.Question.Id) || baseline.Missed.ContainsKey(result.Question.Id))];
        return new GateVerdict(
            run.SetsDigest == baseline.SetsDigest,
            run.CorpusDigest == baseline.CorpusDigest,
            [.. baseline.Figures.Select(before => Worsened(before, run.Figures)).OfType<WorsenedFigure>()],
            [.. run.Results.Select(result => NewKnockOuts(result, baseline)).Where(knockOuts => knockOuts.What.Count > 0)],
            [.. held.Where(result => !result.IsRight && right.Contains(result.Question.Id))],
            [.. held.Where(result => result.IsRight && !right.Contains(result.Question.Id)).Select(result => result.Question.Id)],
            PairedTest.McNemar([.. held.Select(result => right.Contains(result.Question.Id))], [.. held.Select(result => result.IsRight)]));
    }

    private static WorsenedFigure? Worsened(Figure before, IReadOnlyList<Figure> figures)
    {
        if (before.Value is not { } then) return null;
        var now = figures.FirstOrDefault(figure => figure.Name == before.Name)?.Value;
        var slack = before is { Low: { } low, High: { } high } && !IsFlawless(before) ? (high - low) / 2 : 0;
        var worse = before.Better == Direction.Higher ? then - now : now - then;
        return now is null || worse > slack + Rounding ? new WorsenedFigure(before.Name, then, now, slack) : null;
    }

    /// <summary>What never went wrong has no reason to begin with it.</summary>
    private static bool IsFlawless(Figure figure) => figure.Value == (figure.Better == Direction.Higher ? 1 : 0);

    private static QuestionKnockOuts NewKnockOuts(QuestionResult result, GateBaseline baseline) => new(
        result.Question.Id, [.. KnockOuts.Of(result).Except(baseline.KnockOuts.GetValueOrDefault(result.Question.Id) ?? [])]);
}
