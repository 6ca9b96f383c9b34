using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>What was expected against what was done, counted.</summary>
/// <param name="Cells">Those that occur, ordered by what was expected, then by what was done.</param>
public sealed record ConfusionMatrix(IReadOnlyList<ConfusionCell> Cells)
{
    /// <param name="questions">The best behaviour, what was done, and whether the question accepts it.</param>
    public static ConfusionMatrix Of(IEnumerable<(ExpectedBehaviour Expected, ExpectedBehaviour Actual, bool Right)> questions) => new(
    [
        .. questions.GroupBy(question => (question.Expected, question.Actual))
            .OrderBy(cell => cell.Key.Expected).ThenBy(cell => cell.Key.Actual)
            .Select(cell => new ConfusionCell(cell.Key.Expected, cell.Key.Actual, cell.Count(), cell.Count(question => question.Right))),
    ]);
}
