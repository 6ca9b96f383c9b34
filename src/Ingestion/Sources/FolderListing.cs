using System.Security;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources;

/// <summary>
/// An inventory in the making. Every folder is walked once, however many paths lead to it; real folders come before links, so that a
/// document keeps the address it has without them.
/// </summary>
internal sealed class FolderListing
{
    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceFile> _glossaries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SkippedFile> _skipped = new(StringComparer.Ordinal);
    private readonly List<SourceProblem> _problems = [];
    private readonly List<string> _roots = [];
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, FileStatus Status)> _links = [];

    public void AddProblem(string path, string reason) => _problems.Add(new SourceProblem(path, reason));

    public void AddRootFile(string path)
    {
        _roots.Add(path);
        if (Path.GetFileName(path) == GlossarySource.FileName) _glossaries[path] = new SourceFile(path);
        else _files[path] = new SourceFile(path);
    }

    public void AddRootFolder(string path, FileStatus folder, CancellationToken cancellationToken)
    {
        if (Walk(path, folder, cancellationToken)) _roots.Add(path);
    }

    /// <summary>Walks the folders that links lead to, and the links found there, until none is new.</summary>
    public void FollowLinks(CancellationToken cancellationToken)
    {
        while (_links.TryDequeue(out var link)) Walk(link.Path, link.Status, cancellationToken);
    }

    public Inventory ToInventory() => new([.. _files.Values], [.. _glossaries.Values], [.. _skipped.Values], _problems, _roots);

    /// <returns>False when this folder has been walked already.</returns>
    private bool Walk(string path, FileStatus status, CancellationToken cancellationToken)
    {
        if (!_walked.Add(status.Identity)) return false;
        var pending = new Stack<string>([path]);
        while (pending.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var subfolder in AddEntries(folder).AsEnumerable().Reverse()) pending.Push(subfolder);
        }

        return true;
    }

    /// <returns>The real folders in it that have not been walked yet, by name.</returns>
    private List<string> AddEntries(string folder)
    {
        var subfolders = new List<string>();
        foreach (var entry in EntriesOf(folder).Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var status = FileStatus.Of(entry.FullName);
            if (status is null or { Kind: FileKind.Unreachable }) AddUnreachable(entry, status is null);
            else if (status.Kind != FileKind.Folder) AddFile(entry.FullName, entry.Name, status.Kind);
            else if (entry.LinkTarget is not null) _links.Enqueue((entry.FullName, status));
            else if (_walked.Add(status.Identity)) subfolders.Add(entry.FullName);
        }

        return subfolders;
    }

    private FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            AddProblem(folder, $"Der Ordner kann nicht gelesen werden ({exception.Message}). Bitte die Berechtigungen prüfen.");
            return [];
        }
    }

    // A link into nowhere may lead to a share that is down, and an entry that does not answer may be anything: nothing that is known from
    // under it may be taken for deleted.
    private void AddUnreachable(FileSystemInfo entry, bool isMissing)
    {
        if (entry.LinkTarget is { } target)
            AddProblem(entry.FullName, $"Die Verknüpfung nach „{target}“ führt ins Leere, oder ihr Ziel ist gerade nicht erreichbar.");
        else if (!isMissing)
            AddProblem(entry.FullName, "Datei oder Ordner antwortet nicht. Bitte Berechtigungen und Netzlaufwerk prüfen.");
    }

    private void AddFile(string path, string name, FileKind kind)
    {
        if (name == GlossarySource.FileName) _glossaries[path] = new SourceFile(path);
        else if (DocumentSelection.ReasonToSkip(path, kind) is { } reason) _skipped[path] = new SkippedFile(path, reason);
        else _files[path] = new SourceFile(path);
    }
}
