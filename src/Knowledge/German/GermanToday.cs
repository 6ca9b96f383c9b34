namespace SmartRegions.Knowledge.German;

/// <summary>The day it is in Germany: deadlines end there.</summary>
public static class GermanToday
{
    public static DateOnly At(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOnly.FromDateTime(GermanTime.Of(time.GetUtcNow()).DateTime);
    }
}
