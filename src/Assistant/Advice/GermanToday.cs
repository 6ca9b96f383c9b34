namespace SmartRegions.Assistant.Advice;

/// <summary>The day it is in Germany: deadlines end there.</summary>
public static class GermanToday
{
    /// <summary>Where the machine knows no time zones, Central European Time without summer time is near enough for days.</summary>
    private static readonly TimeZoneInfo Germany =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Berlin", out var zone) ? zone : TimeZoneInfo.CreateCustomTimeZone("MEZ", TimeSpan.FromHours(1), "MEZ", "MEZ");

    public static DateOnly At(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Germany).DateTime);
    }
}
