using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class WilsonIntervalTests
{
    // With z² = 3.8415: all of n reach down to n / (n + z²).
    [Theory]
    [InlineData(20, 20, 0.8389, 1)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(169, 169, 0.9778, 1)]
    [InlineData(1, 2, 0.0945, 0.9055)]
    [InlineData(15, 50, 0.1910, 0.4375)]
    public void Share_has_an_interval_also_at_its_ends(int yes, int all, double low, double high)
    {
        var interval = WilsonInterval.Of(yes, all);

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Share_of_nothing_cannot_be_asked_for() => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(0, 0));
}
