using System.Runtime.InteropServices;
using System.Text;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Makes sure that a path leads to a file that can be read to its end, before anything opens it.</summary>
internal static class RegularFile
{
    private const int FileTypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int DirectoryType = 0x4000;

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

    // Opening a pipe waits for someone to write into it, perhaps for ever; so its type is asked for first.
    private static void CheckType(string file)
    {
        if (Directory.Exists(file)) throw NotRegular("ein Ordner");
        if (!OperatingSystem.IsLinux()) return;
        const int CurrentFolder = -100;
        const int TypeOnly = 1;
        var status = new byte[256];
        if (StatX(CurrentFolder, Encoding.UTF8.GetBytes(file + '\0'), 0, TypeOnly, status) != 0) return;
        const int ModeOffset = 28;
        var type = BitConverter.ToUInt16(status, ModeOffset) & FileTypeMask;
        if (type == DirectoryType) throw NotRegular("ein Ordner");
        if (type != RegularType) throw NotRegular("ein Gerät, eine Pipe oder ein Socket");
    }

    private static ReadingException NotRegular(string what) =>
        new(ReadingOutcome.Unreadable, $"Das ist keine Datei, sondern {what}.");

    // statx(2): unlike stat, its structure is the same on every processor. The path ends in a zero byte.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, int mask, [Out] byte[] status);
}
