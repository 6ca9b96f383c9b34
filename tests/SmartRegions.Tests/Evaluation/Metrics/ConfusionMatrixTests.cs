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

    [Fact]
    public void Accuracy_is_the_share_on_the_diagonal() => Assert.Equal(3 / 7.0, Matrix.Accuracy);

    [Fact]
    public void Recall_looks_at_what_was_expected_and_precision_at_what_was_done()
    {
        Assert.Equal(1 / 2.0, Matrix.Recall(Abstention));
        Assert.Equal(1 / 4.0, Matrix.Precision(Abstention));
        Assert.Equal(0, Matrix.Recall(Refusal));
    }

    [Fact]
    public void What_never_occurs_cannot_be_judged()
    {
        Assert.Null(Matrix.Precision(Refusal));
        Assert.Null(Matrix.Recall(SmallTalk));
        Assert.Null(ConfusionMatrix.Of([]).Accuracy);
    }
}
