using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Sets.ExpectedBehaviour;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class ConfusionMatrixTests
{
    private static readonly ConfusionMatrix Matrix = ConfusionMatrix.Of(
    [
        (Abstention, Answer, false), (Answer, Answer, true), (Abstention, Abstention, true), (Answer, Answer, true), (Answer, Abstention, false), (Refusal, Abstention, true), (Refusal, Abstention, false),
    ]);

    [Fact]
    public void Cells_that_occur_are_counted_in_order() => Assert.Equal(
        [
            new ConfusionCell(Answer, Answer, 2, 2), new ConfusionCell(Answer, Abstention, 1, 0),
            new ConfusionCell(Abstention, Answer, 1, 0), new ConfusionCell(Abstention, Abstention, 1, 1),
            new ConfusionCell(Refusal, Abstention, 2, 1),
        ],
        Matrix.Cells);
}
