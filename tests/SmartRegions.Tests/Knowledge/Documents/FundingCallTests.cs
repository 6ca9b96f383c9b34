using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Knowledge.Documents;

public sealed class FundingCallTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(FundingStatus.Open, null, "2025-11-07", FundingStatus.Closed)]
    [InlineData(FundingStatus.Open, null, "2026-11-22", FundingStatus.Open)]
    [InlineData(FundingStatus.Open, "2027-01-01", null, FundingStatus.Announced)]
    [InlineData(FundingStatus.Announced, "2026-11-01", "2026-12-31", FundingStatus.Open)]
    [InlineData(FundingStatus.Unknown, "2026-11-01", "2026-12-31", FundingStatus.Open)]
    [InlineData(FundingStatus.Unknown, "2026-11-01", null, FundingStatus.Unknown)]
    [InlineData(FundingStatus.Closed, "2026-11-01", "2026-12-31", FundingStatus.Closed)]
    [InlineData(FundingStatus.Unknown, null, null, FundingStatus.Unknown)]
    public void Calendar_has_the_last_word(FundingStatus declared, string? from, string? until, FundingStatus expected) =>
        Assert.Equal(expected, new FundingCall(declared, Day(from), Day(until)).On(Today));

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
