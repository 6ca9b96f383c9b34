namespace SmartRegions.EndToEnd.Corpus;

/// <summary>A fact that needs the spelling checker; skipped, with the reason printed, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HunspellFactAttribute : FactAttribute
{
    public HunspellFactAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "hunspell")))) Skip = "hunspell is missing: apt-get install hunspell hunspell-de-de";
    }
}
