using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class BootstrapTests
{
    [Fact]
    public void Interval_of_a_share_is_close_to_that_of_the_normal_distribution()
    {
        double[] seventyOfHundred = [.. Enumerable.Range(0, 100).Select(i => i < 70 ? 1.0 : 0.0)];
        var halfWidth = 1.96 * Math.Sqrt(0.7 * 0.3 / 100);

        var interval = Bootstrap.OfMean(seventyOfHundred)!;

        Assert.InRange(interval.Low, 0.7 - halfWidth - 0.015, 0.7 - halfWidth + 0.015);
        Assert.InRange(interval.High, 0.7 + halfWidth - 0.015, 0.7 + halfWidth + 0.015);
    }

    [Fact]
    public void Interval_of_two_values_reaches_from_one_to_the_other_since_either_is_drawn_twice_in_a_quarter_of_the_draws() =>
        Assert.Equal(new Interval(0, 1), Bootstrap.OfMean([0, 1]));

    [Fact]
    public void Same_values_have_the_same_interval_each_time()
    {
        double[] gains = [0.31, 0.5, 0.63, 0.43, 1, 0, 0.39];
        Assert.Equal(Bootstrap.OfMean(gains), Bootstrap.OfMean(gains));
    }

    [Fact]
    public void Equal_values_leave_no_doubt() => Assert.Equal(new Interval(0.5, 0.5), Bootstrap.OfMean([0.5, 0.5, 0.5]));

    [Fact]
    public void Fewer_than_two_values_say_nothing_about_their_spread()
    {
        Assert.Null(Bootstrap.OfMean([]));
        Assert.Null(Bootstrap.OfMean([0.8]));
    }

    [Fact]
    public void Draws_that_cannot_be_judged_are_left_out()
    {
        Assert.Equal(new Interval(1, 1), Bootstrap.Of([1, 0, 0], Judged));
        Assert.Null(Bootstrap.Of([0, 0], Judged));

        static double? Judged(IReadOnlyList<int> drawn) => drawn.Any(value => value > 0) ? 1 : null;
    }
}
