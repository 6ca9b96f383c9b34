namespace SmartRegions.Knowledge.German;

/// <summary>What the clocks show in Germany.</summary>
public static class GermanTime
{
    /// <summary>Where the machine knows no time zones, an hour more or less in summer is better than nothing.</summary>
    private static readonly TimeZoneInfo Zone =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out var zone) ? zone : TimeZoneInfo.CreateCustomTimeZone("MEZ", TimeSpan.FromHours(1), "MEZ", "MEZ");

    public static DateTimeOffset Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>When a day begins.</summary>
    public static DateTimeOffset Beginning(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }
}
