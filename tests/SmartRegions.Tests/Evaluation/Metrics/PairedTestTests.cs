using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class PairedTestTests
{
    [Fact]
    public void Few_differences_are_tested_over_all_their_sign_patterns()
    {
        Assert.Equal(2 / 8.0, PairedTest.Randomisation([0.1, 0.2, 0.3]));
        Assert.Equal(4 / 8.0, PairedTest.Randomisation([-0.1, 0.2, 0.3])!.Value, 12);
        Assert.Equal(2 / 8192.0, PairedTest.Randomisation([.. Enumerable.Repeat(1.0, 13)]));
    }

    [Fact]
    public void Questions_answered_alike_tell_nothing()
    {
        Assert.Equal(2 / 8.0, PairedTest.Randomisation([0, 0.1, 0, 0.2, 0.3, 0, 0]));
        Assert.Equal(1, PairedTest.Randomisation([0, 0, 0]));
    }

    [Fact]
    public void Direction_of_a_difference_does_not_matter() =>
        Assert.Equal(PairedTest.Randomisation([0.1, 0.2, 0.3, -0.05]), PairedTest.Randomisation([-0.1, -0.2, -0.3, 0.05]));

    [Fact]
    public void Many_differences_are_tested_over_drawn_signs_and_the_observed_ones_count()
    {
        double[] clear = [.. Enumerable.Repeat(1.0, 40)];
        double[] none = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? 1.0 : -1.0)];

        Assert.Equal(1 / 10_001.0, PairedTest.Randomisation(clear));
        Assert.Equal(1, PairedTest.Randomisation(none));
    }

    [Fact]
    public void Drawn_signs_come_close_to_the_sign_test()
    {
        double[] fourteenOfTwenty = [.. Enumerable.Range(0, 20).Select(i => i < 14 ? 1.0 : -1.0)];
        var exact = 2 * (38760 + 15504 + 4845 + 1140 + 190 + 20 + 1) / (double)(1 << 20);

        Assert.InRange(PairedTest.Randomisation(fourteenOfTwenty)!.Value, exact - 0.01, exact + 0.01);
    }

    [Fact]
    public void Any_statistic_is_tested_by_exchanging_what_the_two_systems_did()
    {
        (double, double)[] slower = [.. Enumerable.Range(1, 30).Select(i => ((double)i, i + 100.0))];
        (double, double)[] same = [.. Enumerable.Range(1, 30).Select(i => ((double)i, (double)i))];

        Assert.InRange(PairedTest.Randomisation(slower, times => Latency.Of(times)?.Median)!.Value, 1 / 10_001.0, 0.001);
        Assert.Equal(1, PairedTest.Randomisation(same, times => Latency.Of(times)?.Median));
        Assert.Null(PairedTest.Randomisation<double>([], times => times[0]));
        Assert.Null(PairedTest.Randomisation(same, _ => null));
    }

    [Fact]
    public void Exchanging_comes_close_to_counting_for_the_mean()
    {
        (double, double)[] pairs = [(0.2, 0.3), (0.5, 0.4), (0.1, 0.4), (0.3, 0.5)];
        var counted = PairedTest.Randomisation([.. pairs.Select(pair => pair.Item2 - pair.Item1)])!.Value;

        Assert.InRange(PairedTest.Randomisation(pairs, values => values.Average())!.Value, counted - 0.02, counted + 0.02);
    }

    [Theory]
    [InlineData(3, 0, 2 * 1 / 8.0)]
    [InlineData(0, 3, 2 * 1 / 8.0)]
    [InlineData(8, 2, 2 * (1 + 10 + 45) / 1024.0)]
    [InlineData(5, 5, 1)]
    [InlineData(0, 0, 1)]
    public void McNemar_counts_only_questions_that_one_of_the_two_got_right(int won, int lost, double expected)
    {
        bool[] first = [.. Enumerable.Repeat(false, won), .. Enumerable.Repeat(true, lost), true, true, false];
        bool[] second = [.. Enumerable.Repeat(true, won), .. Enumerable.Repeat(false, lost), true, true, false];

        Assert.Equal(expected, PairedTest.McNemar(first, second)!.Value, 12);
    }

    [Fact]
    public void Thousands_of_questions_do_not_underflow()
    {
        bool[] first = [.. Enumerable.Range(0, 4000).Select(i => i % 2 == 0)];
        bool[] second = [.. first.Select(right => !right)];

        Assert.Equal(1, PairedTest.McNemar(first, second)!.Value, 9);
    }

    [Fact]
    public void Without_questions_nothing_can_be_tested()
    {
        Assert.Null(PairedTest.Randomisation([]));
        Assert.Null(PairedTest.McNemar([], []));
    }

    [Fact]
    public void Systems_that_answered_different_numbers_of_questions_are_not_paired() =>
        Assert.Throws<ArgumentException>(() => PairedTest.McNemar([true], [true, false]));
}
