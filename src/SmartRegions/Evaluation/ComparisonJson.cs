using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>A comparison as JSON.</summary>
internal static class ComparisonJson
{
    public static object Of(RunComparison comparison) => new
    {
        Before = comparison.Before.Id,
        After = comparison.After.Id,
        comparison.SameCorpus,
        comparison.SameSets,
        Shared = comparison.Shared.Count,
        comparison.Changed,
        comparison.OnlyBefore,
        comparison.OnlyAfter,
        Figures = comparison.Figures.Select(figure => new
        {
            figure.Name,
            figure.Before,
            figure.After,
            figure.Difference,
            Ratio = figure.IsTime ? figure.Ratio : null,
            figure.Low,
            figure.High,
            P = figure.Probability,
            figure.Questions,
            figure.Better,
            figure.Change,
        }),
        Won = comparison.Won.Select(pair => new { pair.Id, Reason = pair.Before.Finding }),
        Lost = comparison.Lost.Select(pair => new { pair.Id, Reason = pair.After.Finding }),
    };
}
