using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class CalibrationTests
{
    [Fact]
    public void Error_is_the_distance_of_confidence_and_share_right_over_the_bins()
    {
        var measured = Calibration.Of([new(0.95, true), new(0.91, false), new(0.32, false), new(0.38, false)])!;

        Assert.Equal(2, measured.Bins.Count);
        Assert.Equal(((2 * Math.Abs(0.35 - 0)) + (2 * Math.Abs(0.93 - 0.5))) / 4, measured.ExpectedError, 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.05, 0)]
    [InlineData(0.1, 0)]
    [InlineData(0.3, 2)]
    [InlineData(0.30001, 3)]
    [InlineData(0.7, 6)]
    [InlineData(1, 9)]
    public void Upper_end_belongs_to_the_bin(double confidence, int bin) =>
        Assert.Equal(new ReliabilityBin(bin / 10.0, (bin + 1) / 10.0, 1, confidence, 1), Assert.Single(Calibration.Of([new(confidence, true)])!.Bins));

    [Fact]
    public void Confidence_that_keeps_its_word_has_no_error() =>
        Assert.Equal(0, Calibration.Of([new(0.75, true), new(0.75, true), new(0.75, true), new(0.75, false)])!.ExpectedError, 12);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Confidence_outside_0_to_1_is_refused(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.Of([new(confidence, true)]));

    [Fact]
    public void Without_questions_nothing_is_calibrated() => Assert.Null(Calibration.Of([]));
}
