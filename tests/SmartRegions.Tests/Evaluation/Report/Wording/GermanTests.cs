using SmartRegions.Evaluation.Report.Wording;

namespace SmartRegions.Tests.Evaluation.Report.Wording;

public sealed class GermanTests
{
    [Fact]
    public void Numbers_are_written_as_a_town_hall_prints_them()
    {
        Assert.Equal("84,0\u00A0%", German.Percent(0.84));
        Assert.Equal("67\u00A0%", German.WholePercent(2 / 3d));
        Assert.Equal("1.204\u00A0Fragen", German.Count(1_204, "Frage", "Fragen"));
        Assert.Equal("1\u00A0Frage", German.Count(1, "Frage", "Fragen"));
        Assert.Equal("−2,5", German.PercentNumber(-0.025));
        Assert.Equal("p\u00A0=\u00A00,031", German.Probability(0.0311));
        Assert.Equal("p\u00A0<\u00A00,001", German.Probability(0.0001));
    }

    [Theory]
    [InlineData(8.26, "8,3\u00A0ms")]
    [InlineData(183.6, "184\u00A0ms")]
    [InlineData(2_449, "2,4\u00A0s")]
    public void Times_get_the_unit_that_reads_best(double milliseconds, string written)
    {
        Assert.Equal(written, German.Milliseconds(milliseconds));
    }

    [Fact]
    public void Time_names_its_zone()
    {
        var berlin = new DateTimeOffset(2026, 3, 1, 8, 5, 0, TimeSpan.FromHours(1));

        Assert.Equal("1. März 2026", German.Date(berlin));
        Assert.Equal("08:05\u00A0Uhr (UTC+01:00)", German.Clock(berlin));
    }

    [Fact]
    public void Last_of_several_words_is_joined_by_und()
    {
        Assert.Equal("fragen, nachfragen und fälle", German.List(["fragen", "nachfragen", "fälle"]));
        Assert.Equal("fragen", German.List(["fragen"]));
        Assert.Equal(string.Empty, German.List([]));
    }
}
