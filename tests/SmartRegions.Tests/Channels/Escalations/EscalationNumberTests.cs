using SmartRegions.Channels.Escalations;

namespace SmartRegions.Tests.Channels.Escalations;

public sealed class EscalationNumberTests
{
    [Theory]
    [InlineData("2026-0001", 2026, 1)]
    [InlineData("2026-12345", 2026, 12345)]
    public void Number_is_read_as_it_is_written(string text, int year, long number)
    {
        Assert.True(EscalationNumber.TryParse(text, out var read));
        Assert.Equal((new EscalationNumber(year, number), text), (read, read.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-1")]
    [InlineData("2026-0000")]
    [InlineData("2026-01234")]
    [InlineData("26-0001")]
    [InlineData("2026-00-1")]
    [InlineData("2026- 001")]
    public void What_nobody_was_given_is_no_number(string? text) => Assert.False(EscalationNumber.TryParse(text, out _));
}
