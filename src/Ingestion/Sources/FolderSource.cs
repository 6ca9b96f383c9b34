using System.Security;

namespace SmartRegions.Ingestion.Sources;

/// <summary>Lists files and folders on this machine, folder by folder, in the order of their names. Hidden entries and README files are left out.</summary>
public static class FolderSource
{
    private const string GlossaryName = "glossar.yaml";

    /// <summary>Files that speak about their folder and not about its subject.</summary>
    private static readonly HashSet<string> AboutTheFolder = new(StringComparer.OrdinalIgnoreCase) { "README.md", "README.txt", "README.html" };

    /// <summary>Formats that are read, and formats people take for documents and should hear about when they are not read.</summary>
    private static readonly HashSet<string> DocumentEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".docx", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt",
        ".doc", ".dot", ".docm", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".epub", ".pages", ".tif", ".tiff",
    };

    /// <param name="paths">Files and folders, absolute or relative to the working directory. Missing ones become problems.</param>
    public static Inventory List(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var listing = new Listing();
        foreach (var path in paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Directory.Exists(path)) listing.AddRootFolder(path, cancellationToken);
            else if (Path.Exists(path)) listing.AddRootFile(path);
            else listing.AddProblem(path, "Datei oder Ordner nicht gefunden. Bitte den Pfad prüfen.");
        }

        return listing.ToInventory();
    }

    private sealed class Listing
    {
        private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, SourceFile> _glossaries = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);
        private readonly List<SourceProblem> _problems = [];
        private readonly List<string> _roots = [];
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public void AddProblem(string path, string reason) => _problems.Add(new SourceProblem(path, reason));

        public void AddRootFile(string path)
        {
            _roots.Add(path);
            if (Path.GetFileName(path) == GlossaryName) _glossaries[path] = new SourceFile(path);
            else _files[path] = new SourceFile(path);
        }

        public void AddRootFolder(string root, CancellationToken cancellationToken)
        {
            _roots.Add(root);
            var pending = new Stack<string>([root]);
            while (pending.TryPop(out var folder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var subfolder in AddFolder(folder)) pending.Push(subfolder);
            }
        }

        public Inventory ToInventory() => new([.. _files.Values], [.. _glossaries.Values], [.. _skipped], _problems, _roots);

        private List<string> AddFolder(string folder)
        {
            var subfolders = new List<string>();
            try
            {
                if (!_visited.Add(RealPath(folder))) return subfolders;
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.')) continue;
                    if (Directory.Exists(entry.FullName)) subfolders.Add(entry.FullName);
                    else AddFile(entry.FullName, entry.Name);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
            {
                AddProblem(folder, $"Der Ordner kann nicht gelesen werden ({exception.Message}). Bitte die Berechtigungen prüfen.");
            }

            return subfolders;
        }

        private void AddFile(string path, string name)
        {
            if (name == GlossaryName) _glossaries[path] = new SourceFile(path);
            else if (!AboutTheFolder.Contains(name) && DocumentEndings.Contains(Path.GetExtension(name))) _files[path] = new SourceFile(path);
            else _skipped.Add(path);
        }

        /// <summary>Folders that lead back to themselves through links are walked once.</summary>
        private static string RealPath(string folder) =>
            Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
    }
}
