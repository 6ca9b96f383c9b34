using SmartRegions.Evaluation.Report.Charts;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Charts;

public sealed class RiskCoverageChartTests
{
    private static readonly EvaluationRun Run = RunBuilder.Run(
        RunBuilder.Answered("sicher", true) with { Confidence = 0.9 },
        RunBuilder.Answered("mit-hinweis", false) with { Confidence = 0.4, Behaviour = ExpectedBehaviour.AnswerWithCaveat }) with
    {
        RiskCoverage = [new RiskCoveragePoint(1, 0.2, 0.4), new RiskCoveragePoint(0.5, 0.1, 0.9)],
    };

    [Fact]
    public void Curve_runs_from_left_to_right_over_an_axis_that_fits_its_highest_risk()
    {
        var curve = RenderedPage.Of(RiskCoverageChart.Build(Run, null)).Descendants("polyline").Single();

        // 20 % is the top of the axis: half of it lies in the middle (26 + 206) / 2, half of the coverage at (40 + 344) / 2.
        Assert.Equal("192,116 344,26", curve.Attribute("points")!.Value);
    }

    [Fact]
    public void Limit_of_answers_without_caveat_is_marked_and_named()
    {
        var chart = RenderedPage.Of(RiskCoverageChart.Build(Run, null));

        var dot = chart.Descendants("circle").Single();
        Assert.Equal(("192", "116"), (dot.Attribute("cx")!.Value, dot.Attribute("cy")!.Value));
        Assert.Contains("ohne Hinweis geantwortet ab Sicherheit 0,90: 50,0 % Abdeckung, 10,0 % Risiko", chart.Value.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_is_a_line_of_its_own()
    {
        var curves = RenderedPage.Of(RiskCoverageChart.Build(Run, Run)).Descendants("polyline").Select(curve => curve.Attribute("class")!.Value);

        Assert.Equal(["line base", "line"], curves);
    }

    [Fact]
    public void Run_without_confidence_has_no_curve()
    {
        var chart = RenderedPage.Of(RiskCoverageChart.Build(RunBuilder.Run(), null));

        Assert.Empty(chart.Descendants("svg"));
        Assert.Contains("nicht beurteilbar", chart.Value, StringComparison.Ordinal);
    }
}
