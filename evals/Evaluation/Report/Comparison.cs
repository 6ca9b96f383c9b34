using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report;

/// <summary>What a run changed against its baseline, over the questions they share.</summary>
/// <param name="Baseline">The run compared with.</param>
/// <param name="Shared">Questions asked in both, in the same words.</param>
/// <param name="Better">Ids of those that were wrong and are right.</param>
/// <param name="Worse">Ids of those that were right and are wrong.</param>
/// <param name="Probability">Of McNemar's test that as many become right as become wrong; <see langword="null"/> where no question is shared.</param>
/// <param name="Figures">By name; empty where no question is shared.</param>
internal sealed record Comparison(
    EvaluationRun Baseline,
    int Shared,
    IReadOnlySet<string> Better,
    IReadOnlySet<string> Worse,
    double? Probability,
    IReadOnlyDictionary<string, ComparedFigure> Figures)
{
    public static Comparison Of(EvaluationRun run, EvaluationRun baseline)
    {
        if (TryCompare(run, baseline) is not { } compared) return new(baseline, 0, new HashSet<string>(), new HashSet<string>(), null, new Dictionary<string, ComparedFigure>());
        return new(
            baseline,
            compared.Shared.Count,
            Ids(compared, wasRight: false, isRight: true),
            Ids(compared, wasRight: true, isRight: false),
            PairedTest.McNemar([.. compared.Shared.Select(pair => pair.Before.IsRight)], [.. compared.Shared.Select(pair => pair.After.IsRight)]),
            compared.Figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal));
    }

    /// <summary>For a page, having no question in common is something to say, not a mistake.</summary>
    private static RunComparison? TryCompare(EvaluationRun run, EvaluationRun baseline)
    {
        try
        {
            return RunComparison.Of(baseline, run);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static HashSet<string> Ids(RunComparison compared, bool wasRight, bool isRight) =>
    [
        .. compared.Shared
            .Where(pair => pair.Before.IsRight == wasRight && pair.After.IsRight == isRight)
            .Select(pair => pair.Id),
    ];
}
