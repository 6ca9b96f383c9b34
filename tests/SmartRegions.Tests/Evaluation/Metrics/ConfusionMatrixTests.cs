using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Sets.ExpectedBehaviour;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class ConfusionMatrixTests
{
    private static readonly ConfusionMatrix Matrix = ConfusionMatrix.Of(
    [
        (Abstention, Answer), (Answer, Answer), (Abstention, Abstention), (Answer, Answer), (Answer, Abstention), (Refusal, Abstention),
    ]);

    [Fact]
    public void Cells_that_occur_are_counted_in_order() => Assert.Equal(
        [
            new ConfusionCell(Answer, Answer, 2), new ConfusionCell(Answer, Abstention, 1),
            new ConfusionCell(Abstention, Answer, 1), new ConfusionCell(Abstention, Abstention, 1),
            new ConfusionCell(Refusal, Abstention, 1),
        ],
        Matrix.Cells);
}
