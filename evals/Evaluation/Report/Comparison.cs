using SmartRegions.Evaluation.Report.Cases;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report;

/// <summary>How the questions that a run shares with its baseline have changed.</summary>
/// <param name="Baseline">The run compared with.</param>
/// <param name="Shared">Questions asked in both.</param>
/// <param name="Better">Ids of those that were wrong and are right.</param>
/// <param name="Worse">Ids of those that were right and are wrong.</param>
internal sealed record Comparison(EvaluationRun Baseline, int Shared, IReadOnlySet<string> Better, IReadOnlySet<string> Worse)
{
    public static Comparison Of(EvaluationRun run, EvaluationRun baseline)
    {
        var before = baseline.Results.ToDictionary(result => result.Question.Id, Findings.IsRight, StringComparer.Ordinal);
        var shared = run.Results
            .Where(result => before.ContainsKey(result.Question.Id))
            .Select(result => (result.Question.Id, Was: before[result.Question.Id], Is: Findings.IsRight(result)))
            .ToList();
        return new Comparison(
            baseline,
            shared.Count,
            shared.Where(question => question is { Was: false, Is: true }).Select(question => question.Id).ToHashSet(StringComparer.Ordinal),
            shared.Where(question => question is { Was: true, Is: false }).Select(question => question.Id).ToHashSet(StringComparer.Ordinal));
    }
}
