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

    /// <summary>The share on the diagonal; <see langword="null"/> without questions.</summary>
    public double? Accuracy => Share(Cells.Where(cell => cell.Expected == cell.Actual), Cells);

    /// <summary>How often <paramref name="behaviour"/> was done where it was expected; <see langword="null"/> where it never was.</summary>
    public double? Recall(ExpectedBehaviour behaviour) => Share(On(behaviour), Cells.Where(cell => cell.Expected == behaviour));

    /// <summary>How often <paramref name="behaviour"/> was expected where it was done; <see langword="null"/> where it never was.</summary>
    public double? Precision(ExpectedBehaviour behaviour) => Share(On(behaviour), Cells.Where(cell => cell.Actual == behaviour));

    private IEnumerable<ConfusionCell> On(ExpectedBehaviour behaviour) => Cells.Where(cell => cell.Expected == behaviour && cell.Actual == behaviour);

    private static double? Share(IEnumerable<ConfusionCell> part, IEnumerable<ConfusionCell> whole) =>
        whole.Sum(cell => cell.Questions) is var all and > 0 ? (double)part.Sum(cell => cell.Questions) / all : null;
}
