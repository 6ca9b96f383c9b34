using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Ingestion.Sources;

/// <summary>What lies in the sources right now.</summary>
/// <param name="Files">Files to read: those on this machine by path, then pages that were fetched.</param>
/// <param name="Glossaries">Files named <c>glossar.yaml</c>.</param>
/// <param name="Skipped">Files that are taken for no documents, by path.</param>
/// <param name="Problems">Places that could not be looked into.</param>
/// <param name="Roots">The files and folders that were asked for and could be looked into, as absolute paths.</param>
public sealed record Inventory(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<SourceFile> Glossaries,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<SourceProblem> Problems,
    IReadOnlyList<string> Roots)
{
    /// <summary>Pages that could not be fetched. What is known from them stays.</summary>
    public IReadOnlyList<MissedPage> Missed { get; init; } = [];

    public Inventory With(FetchedPages pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return this with { Files = [.. Files, .. pages.Files], Missed = pages.Missed };
    }

    /// <summary>How fetching an address ended; <see langword="null"/> for what is not from the web.</summary>
    internal IReadOnlyDictionary<Uri, FetchOutcome> FetchOutcomes() => Files
        .Where(file => file.Fetch is not null)
        .Select(file => (file.Address, Outcome: file.Fetch!.Value))
        .Concat(Missed.Select(page => (page.Address, page.Outcome)))
        .ToDictionary(page => page.Address, page => page.Outcome);

    /// <summary>Whether this inventory can tell that the file at an address is gone: it lies under a root, and nothing on the way was closed to us.</summary>
    public bool Covers(Uri address) =>
        address.IsFile
        && Roots.Any(root => IsUnder(address.LocalPath, root))
        && !Problems.Any(problem => IsUnder(address.LocalPath, problem.Path));

    /// <summary>
    /// A root without a single file from which documents are known is more likely a drive that is not mounted than a folder that somebody
    /// cleared: it becomes a problem, so that nothing known from it counts as gone.
    /// </summary>
    public Inventory DoubtingEmptyRoots(IReadOnlyCollection<Uri> known)
    {
        var paths = Files.Concat(Glossaries).Select(file => file.Path).Concat(Skipped.Select(file => file.Path)).ToList();
        var doubtful = Roots
            .Where(root => !paths.Exists(path => IsUnder(path, root)) && known.Any(address => address.IsFile && IsUnder(address.LocalPath, root)))
            .Select(root => new SourceProblem(
                root,
                "Der Ordner ist leer, obwohl Dokumente daraus bekannt sind; nichts wurde entfernt. Bitte prüfen, ob das Laufwerk verbunden ist. Einzelne Dokumente entfernt „smartregions remove“.",
                SourceProblemKind.Empty));
        return this with { Problems = [.. Problems, .. doubtful] };
    }

    private static bool IsUnder(string path, string root) =>
        path == root || path.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
