using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Makes sure that a path leads to a file that can be read to its end, before anything opens it.</summary>
internal static class RegularFile
{
    /// <inheritdoc cref="OpenRead"/>
    public static void Check(string file, ReadingLimits limits) => OpenRead(file, limits).Dispose();

    /// <summary>Follows symbolic links; what they end in counts.</summary>
    /// <exception cref="ReadingException">Missing, not permitted, not a regular file, empty, or larger than <see cref="ReadingLimits.File"/>.</exception>
    public static FileStream OpenRead(string file, ReadingLimits limits)
    {
        CheckType(file);
        var stream = Open(file);
        var length = stream.Length;
        if (length > 0 && length <= limits.File) return stream;
        stream.Dispose();
        throw length == 0 ? new ReadingException(ReadingOutcome.EmptySuspicious, "Die Datei ist leer (0 Byte).") : ReadingException.TooLarge("Die Datei", limits.File);
    }

    /// <summary>The file was there a moment ago: a disk, a network share or another program took it away.</summary>
    public static ReadingException Interrupted(IOException exception) =>
        new(ReadingOutcome.Unreadable, $"Die Datei konnte nicht zu Ende gelesen werden: {LineText.Fold(exception.Message)}");

    // What is not there at all is found out, and explained, when it is opened.
    private static void CheckType(string file)
    {
        switch (FileStatus.Of(file)?.Kind)
        {
            case FileKind.Folder: throw NotRegular("ein Ordner");
            case FileKind.Other: throw NotRegular("ein Gerät, eine Pipe oder ein Socket");
        }
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadingException(ReadingOutcome.Unreadable, "Die Datei gibt es nicht (mehr), oder eine Verknüpfung führt ins Leere.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ReadingException(ReadingOutcome.Unreadable, "Die Datei darf nicht gelesen werden: Es fehlt das Leserecht.");
        }
        catch (IOException exception)
        {
            throw new ReadingException(ReadingOutcome.Unreadable, $"Die Datei konnte nicht geöffnet werden: {LineText.Fold(exception.Message)}");
        }
    }

    private static ReadingException NotRegular(string what) =>
        new(ReadingOutcome.Unreadable, $"Das ist keine Datei, sondern {what}.");
}
