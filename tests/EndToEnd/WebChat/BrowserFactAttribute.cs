namespace SmartRegions.EndToEnd.WebChat;

/// <summary>A fact seen in a browser; skipped, with the reason printed, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.SkipReason;
    }
}

/// <summary>A theory seen in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.SkipReason;
    }
}
