using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Makes sure that a path leads to a file that can be read to its end, before anything opens it.</summary>
internal static class RegularFile
{
    /// <summary>Follows symbolic links; what they end in counts.</summary>
    /// <exception cref="ReadingException">Missing, not permitted, not a regular file, empty, or larger than <see cref="ReadingLimits.File"/>.</exception>
    public static void Check(string file, ReadingLimits limits)
    {
        CheckType(file);
        try
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (length == 0) throw new ReadingException(ReadingOutcome.EmptySuspicious, "Die Datei ist leer (0 Byte).");
            if (length > limits.File) throw ReadingException.TooLarge("Die Datei", limits.File);
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

    // What is not there at all is found out, and explained, when it is opened.
    private static void CheckType(string file)
    {
        switch (FileStatus.Of(file)?.Kind)
        {
            case FileKind.Folder: throw NotRegular("ein Ordner");
            case FileKind.Other: throw NotRegular("ein Gerät, eine Pipe oder ein Socket");
        }
    }

    private static ReadingException NotRegular(string what) =>
        new(ReadingOutcome.Unreadable, $"Das ist keine Datei, sondern {what}.");
}
