using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Wording;

public sealed class FigureWordingTests
{
    [Fact]
    public void Every_figure_of_a_run_is_explained()
    {
        Assert.All(RunFigures.Of([]), figure => Assert.NotEqual(FigureGroup.Other, FigureWording.Of(figure).Group));
    }

    [Fact]
    public void Figure_the_report_does_not_know_keeps_its_name()
    {
        var wording = FigureWording.Of(new Figure("judge_grade", 4.2, null, null, 3, Direction.Higher));

        Assert.Equal(("judge grade", FigureGroup.Other, "4,200"), (wording.Label, wording.Group, wording.Value(4.2)));
    }
}
