using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class RiskCoverageTests
{
    [Fact]
    public void Curve_rises_in_coverage_as_the_limit_falls()
    {
        var measured = RiskCoverage.Of([new(0.4, true), new(0.9, true), new(0.6, false), new(0.8, true)])!;

        Assert.Equal(
            [
                new RiskCoveragePoint(1 / 4.0, 0 / 1.0, 0.9),
                new RiskCoveragePoint(2 / 4.0, 0 / 2.0, 0.8),
                new RiskCoveragePoint(3 / 4.0, 1 / 3.0, 0.6),
                new RiskCoveragePoint(4 / 4.0, 1 / 4.0, 0.4),
            ],
            measured.Curve);
        Assert.Equal((0 + 0 + (1 / 3.0) + (1 / 4.0)) / 4, measured.Area, 12);
    }

    [Fact]
    public void Questions_of_the_same_confidence_are_answered_all_or_none()
    {
        var measured = RiskCoverage.Of([new(0.7, true), new(0.7, false), new(0.5, true)])!;

        Assert.Equal([new RiskCoveragePoint(2 / 3.0, 1 / 2.0, 0.7), new RiskCoveragePoint(3 / 3.0, 1 / 3.0, 0.5)], measured.Curve);
        Assert.Equal(((2 * (1 / 2.0)) + (1 / 3.0)) / 3, measured.Area, 12);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Area_is_that_of_the_outcome_when_all_are_alike(bool right, double area) =>
        Assert.Equal(area, RiskCoverage.Of([new(0.2, right), new(0.9, right)])!.Area, 12);

    [Fact]
    public void Without_questions_there_is_no_curve() => Assert.Null(RiskCoverage.Of([]));
}
