using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(0.05, 15)]
    [InlineData(0.30, 20)]
    [InlineData(0.40, 20)]
    [InlineData(0.50, 35)]
    [InlineData(1.00, 50)]
    public void Nearest_rank_is_a_value_that_was_measured(double share, double expected) =>
        Assert.Equal(expected, Percentile.OfSorted([15, 20, 35, 40, 50], share));

    [Fact]
    public void Rounding_does_not_push_a_share_to_the_next_rank() =>
        Assert.Equal(7, Percentile.OfSorted([.. Enumerable.Range(1, 100).Select(value => (double)value)], 0.07));

    [Fact]
    public void Latency_names_median_and_95th_percentile()
    {
        Assert.Equal(new Latency(10, 19), Latency.Of(Enumerable.Range(1, 20).Reverse().Select(value => (double)value)));
        Assert.Equal(new Latency(12.5, 12.5), Latency.Of([12.5]));
        Assert.Null(Latency.Of([]));
    }
}
