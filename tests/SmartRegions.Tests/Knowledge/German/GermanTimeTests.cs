using System.Globalization;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GermanTimeTests
{
    [Theory]
    [InlineData("2025-01-31T23:30:00Z", "2025-02-01T00:30:00+01:00")]
    [InlineData("2025-07-31T22:30:00Z", "2025-08-01T00:30:00+02:00")]
    public void Clocks_are_an_hour_ahead_in_winter_and_two_in_summer(string instant, string shown) =>
        Assert.Equal(Instant(shown).DateTime, GermanTime.Of(Instant(instant)).DateTime);

    [Theory]
    [InlineData("2025-01-31", "2025-01-30T23:00:00Z")]
    [InlineData("2025-03-30", "2025-03-29T23:00:00Z")]
    [InlineData("2025-03-31", "2025-03-30T22:00:00Z")]
    public void Day_begins_at_midnight_of_its_own_season(string day, string beginning) =>
        Assert.Equal(Instant(beginning), GermanTime.Beginning(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
