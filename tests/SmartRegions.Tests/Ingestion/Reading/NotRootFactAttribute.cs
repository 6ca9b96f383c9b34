namespace SmartRegions.Tests.Ingestion.Reading;

/// <summary>A fact about permissions, which root does not feel.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NotRootFactAttribute : FactAttribute
{
    public NotRootFactAttribute()
    {
        if (Environment.IsPrivilegedProcess) Skip = "Root may read every file; run as an ordinary user.";
    }
}
