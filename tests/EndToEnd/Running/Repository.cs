using System.Reflection;

namespace SmartRegions.EndToEnd.Running;

/// <summary>Places in the source tree the tests were built from.</summary>
public static class Repository
{
    private const string RealDocumentsVariable = "SMARTREGIONS_REAL_DOCUMENTS";

    public static string Root { get; } = FindRoot();

    /// <summary>The program, built with the configuration the tests were built with.</summary>
    public static string Program { get; } =
        Path.Combine(Root, "artifacts", "bin", "SmartRegions", Configuration, "smartregions");

    public static string Corpus { get; } = Path.Combine(Root, "corpus");

    /// <summary>Real documents that cannot be part of the repository: a folder beside it, or named by an environment variable.</summary>
    public static string RealDocuments { get; } =
        Environment.GetEnvironmentVariable(RealDocumentsVariable) ?? Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    private static string Configuration =>
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration.ToLowerInvariant();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartRegions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in a source tree.");
    }
}
