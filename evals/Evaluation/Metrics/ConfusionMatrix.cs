using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>What was expected against what was done, counted.</summary>
/// <param name="Cells">Those that occur, ordered by what was expected, then by what was done.</param>
public sealed record ConfusionMatrix(IReadOnlyList<ConfusionCell> Cells)
{
    public static ConfusionMatrix Of(IEnumerable<(ExpectedBehaviour Expected, ExpectedBehaviour Actual)> questions) => new(
    [
        .. questions.CountBy(question => question)
            .OrderBy(pair => pair.Key.Expected).ThenBy(pair => pair.Key.Actual)
            .Select(pair => new ConfusionCell(pair.Key.Expected, pair.Key.Actual, pair.Value)),
    ]);
}
