namespace SmartRegions.Ingestion.Sources;

/// <summary>What lies in the sources right now.</summary>
/// <param name="Files">Files to read, by path.</param>
/// <param name="Glossaries">Files named <c>glossar.yaml</c>.</param>
/// <param name="Skipped">Files that are no documents: pictures, style sheets, README files.</param>
/// <param name="Problems">Places that could not be looked into.</param>
/// <param name="Roots">The files and folders that were asked for and could be looked into, as absolute paths.</param>
public sealed record Inventory(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<SourceFile> Glossaries,
    IReadOnlyList<string> Skipped,
    IReadOnlyList<SourceProblem> Problems,
    IReadOnlyList<string> Roots)
{
    /// <summary>Whether this inventory can tell that the file at an address is gone: it lies under a root, and nothing on the way was closed to us.</summary>
    public bool Covers(Uri address) =>
        address.IsFile
        && Roots.Any(root => IsUnder(address.LocalPath, root))
        && !Problems.Any(problem => IsUnder(address.LocalPath, problem.Path));

    private static bool IsUnder(string path, string root) =>
        path == root || path.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
