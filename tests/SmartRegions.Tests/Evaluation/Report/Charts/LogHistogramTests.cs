using SmartRegions.Evaluation.Report.Charts;

namespace SmartRegions.Tests.Evaluation.Report.Charts;

public sealed class LogHistogramTests
{
    [Fact]
    public void Ten_classes_make_a_decade_and_every_value_is_counted_in_its_own()
    {
        var histogram = LogHistogram.Of([10, 11, 12.6, 99, 100]);

        Assert.Equal([2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1], histogram.Counts);
        Assert.Equal((10, 100), (histogram.From(0), histogram.From(10)));
    }

    [Fact]
    public void Single_value_stands_among_empty_classes()
    {
        var histogram = LogHistogram.Of([20]);

        Assert.Equal(8, histogram.Counts.Count);
        Assert.Equal(1, histogram.Counts.Sum());
        Assert.InRange(histogram.Share(20), 0.35, 0.65);
    }

    [Fact]
    public void Time_of_nothing_is_counted_among_the_shortest()
    {
        Assert.Equal(2, LogHistogram.Of([0, 1]).Counts.Sum());
    }

    [Fact]
    public void Ticks_are_round_and_lie_on_the_axis()
    {
        Assert.Equal([10, 30, 100], LogHistogram.Of([10, 11, 99, 100]).Ticks().Select(tick => Math.Round(tick, 6)));
    }
}
