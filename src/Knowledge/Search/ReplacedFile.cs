namespace SmartRegions.Knowledge.Search;

/// <summary>
/// A file that is written beside the one it replaces and takes its place in one step. Several processes may write at once, each under a name of
/// its own; the last one stays.
/// </summary>
internal static class ReplacedFile
{
    private const string Ending = ".new";

    /// <summary>
    /// Longer than any process takes from its last written byte to the new name. A lock alone cannot tell what was abandoned: it is not yet held
    /// right after the file was made, and no longer held right before it is moved.
    /// </summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(10);

    /// <exception cref="IOException">The disk is full or the folder cannot be written to; the old file is untouched and nothing is left of the new one.</exception>
    public static void Write(string path, int bufferSize, Action<Stream> write)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}{Ending}";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize))
            {
                DeleteAbandoned(path, before: File.GetLastWriteTimeUtc(file.SafeFileHandle) - Abandoned);
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            // On a full disk half a file would take the room that the database needs.
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>What a process left that was killed while it wrote: not written to for long, and open nowhere.</summary>
    private static void DeleteAbandoned(string path, DateTime before)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!);
        foreach (var left in folder.EnumerateFiles($"{Path.GetFileName(path)}.*{Ending}").Where(file => file.LastWriteTimeUtc < before))
        {
            try
            {
                new FileStream(left.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process is writing it, or has just put it in its place.
                continue;
            }
        }
    }
}
