namespace SmartRegions.Tests.Ingestion.Reading.Isolation;

/// <summary>The program as it was built beside the tests.</summary>
internal static class BuiltProgram
{
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "smartregions.exe" : "smartregions");
}
