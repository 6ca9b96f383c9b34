namespace SmartRegions.Ingestion.Reading.Ocr;

/// <summary>Deletes files that nobody needs. What cannot be deleted stays for the next time: it is no reason to fail a document.</summary>
internal static class Leftovers
{
    /// <summary>Deletes the entries of a folder, folders with all in them, that match and were last written before the given time.</summary>
    public static void Delete(DirectoryInfo parent, string pattern, DateTimeOffset before)
    {
        try
        {
            if (!parent.Exists)
                return;
            foreach (var entry in parent.EnumerateFileSystemInfos(pattern).Where(entry => entry.LastWriteTimeUtc < before.UtcDateTime).ToList())
                Delete(entry);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be listed.
        }
    }

    public static void Delete(FileSystemInfo entry)
    {
        try
        {
            if (entry is DirectoryInfo folder)
                folder.Delete(recursive: true);
            else
                entry.Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or deleted by somebody else.
        }
    }
}
