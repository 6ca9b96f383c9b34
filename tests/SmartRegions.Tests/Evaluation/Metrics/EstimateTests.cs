using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class EstimateTests
{
    [Fact]
    public void Mean_comes_with_interval_and_number_of_questions() =>
        Assert.Equal(new Figure("key_facts", 0.5, 0.25, 0.75, 2, Direction.Higher), Estimate.Mean("key_facts", [0.25, 0.75], Direction.Higher));

    [Fact]
    public void All_of_twenty_right_is_not_certain()
    {
        var figure = Estimate.Mean("citation_precision", [.. Enumerable.Repeat(1.0, 20)], Direction.Higher);

        Assert.Equal((1.0, 1.0), (figure.Value, figure.High));
        Assert.Equal(0.8389, figure.Low!.Value, 4);
    }

    [Fact]
    public void Figure_without_questions_is_not_zero_but_cannot_be_judged() =>
        Assert.Equal(new Figure("key_facts", null, null, null, 0, Direction.Higher), Estimate.Mean("key_facts", [], Direction.Higher));

    [Fact]
    public void Single_question_has_a_value_but_no_interval() =>
        Assert.Equal(new Figure("citations", 0.75, null, null, 1, Direction.Higher), Estimate.Mean("citations", [0.75], Direction.Higher));

    [Fact]
    public void Any_statistic_can_be_estimated()
    {
        var slowest = Estimate.Statistic("latency_p95", [10.0, 30.0, 20.0], times => Latency.Of(times)?.P95, Direction.Lower);
        Assert.Equal((30.0, 3), (slowest.Value!.Value, slowest.Questions));
        Assert.Equal(30, slowest.High);
    }
}
