using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources;

/// <summary>Lists files and folders on this machine, folder by folder, in the order of their names. Hidden entries are left out.</summary>
public static class FolderSource
{
    /// <param name="paths">Files and folders, absolute or relative to the working directory. Missing ones become problems.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static Inventory List(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var listing = new FolderListing();
        foreach (var path in paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).Distinct())
        {
            switch (FileStatus.Of(path))
            {
                case { Kind: FileKind.Folder } folder:
                    listing.AddRootFolder(path, folder, cancellationToken);
                    break;
                case { Kind: not FileKind.Unreachable }:
                    listing.AddRootFile(path);
                    break;
                default:
                    listing.AddProblem(path, "Datei oder Ordner nicht gefunden oder gerade nicht erreichbar. Bitte den Pfad prüfen.");
                    break;
            }
        }

        listing.FollowLinks(cancellationToken);
        return listing.ToInventory();
    }
}
