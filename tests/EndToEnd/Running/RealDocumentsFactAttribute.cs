namespace SmartRegions.EndToEnd.Running;

/// <summary>A fact about real documents; skipped, with the reason printed, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsFactAttribute : FactAttribute
{
    public RealDocumentsFactAttribute()
    {
        if (!Directory.Exists(Repository.RealDocuments)) Skip = SkipReason;
    }

    internal static string SkipReason => $"No real documents in {Repository.RealDocuments}; name their folder in SMARTREGIONS_REAL_DOCUMENTS.";
}

/// <summary>A theory about real documents; skipped, with the reason printed, where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsTheoryAttribute : TheoryAttribute
{
    public RealDocumentsTheoryAttribute()
    {
        if (!Directory.Exists(Repository.RealDocuments)) Skip = RealDocumentsFactAttribute.SkipReason;
    }
}
