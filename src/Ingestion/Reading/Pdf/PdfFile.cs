using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>What is wrong with a file that is not read at all.</summary>
internal static class PdfFile
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary><see langword="null"/> where the file can be given to poppler.</summary>
    public static DocumentContent? Check(string file, ReadingLimits limits)
    {
        var entry = new FileInfo(file);
        if (!entry.Exists)
            return Failure(ReadingOutcome.Unreadable, "Die Datei ist nicht vorhanden oder keine gewöhnliche Datei.");
        if (entry.Length == 0)
            return Failure(ReadingOutcome.Unsupported, "Die Datei ist leer (0 Bytes).");
        return entry.Length > limits.File
            ? Failure(ReadingOutcome.OverLimit, string.Create(German,
                $"Die Datei ist mit {entry.Length / (1024.0 * 1024):N1} MiB größer als erlaubt ({limits.File / (1024.0 * 1024):N1} MiB)."))
            : null;
    }

    public static DocumentContent TooManyPages(int pages, ReadingLimits limits) =>
        Failure(ReadingOutcome.OverLimit, string.Create(German, $"Das Dokument hat {pages:N0} Seiten; erlaubt sind {limits.Pages:N0}. Bitte teilen Sie es in mehrere Dateien."))
            with { Pages = pages };

    public static DocumentContent TooMuchText(int pages, ReadingLimits limits) =>
        Failure(ReadingOutcome.OverLimit, string.Create(German,
            $"Das Dokument enthält mehr Text als erlaubt ({limits.Text / (1024.0 * 1024):N1} MiB)."))
            with { Pages = pages };

    /// <summary>Why <c>pdfinfo</c> gave nothing.</summary>
    public static DocumentContent NotOpened(ToolResult end) => end switch
    {
        { End: ToolEnd.Exited } when end.ErrorText.Contains("Incorrect password", StringComparison.Ordinal) =>
            Failure(ReadingOutcome.Encrypted, "Das Dokument ist mit einem Kennwort geschützt."),
        { End: ToolEnd.Exited } when IsUnknownCipher(end) =>
            Failure(ReadingOutcome.Encrypted, "Das Dokument ist mit einem Verfahren verschlüsselt, das nicht unterstützt wird."),
        { End: ToolEnd.Exited } =>
            Failure(ReadingOutcome.Unsupported, "Die Datei ist kein PDF oder so beschädigt, dass sie sich nicht öffnen lässt."),
        _ => Lost(end),
    };

    /// <summary>Whether poppler opened the file but cannot decipher what is in it.</summary>
    public static bool IsUnknownCipher(ToolResult end) =>
        end.ErrorText.Contains("Unsupported security handler", StringComparison.Ordinal)
        || end.ErrorText.Contains("Unsupported version/revision", StringComparison.Ordinal);

    public static DocumentContent Failure(ReadingOutcome outcome, string problem) => new() { Outcome = outcome, Problems = [problem] };

    /// <summary>Nothing was read because a tool ended as it did; one that took all the memory counts as a reader brought down.</summary>
    public static DocumentContent Lost(ToolResult end) =>
        Failure(OutcomeOf(end.End), ReasonOf(end)) with { ReaderLost = end.End is ToolEnd.OutOfMemory or ToolEnd.Crashed };

    private static ReadingOutcome OutcomeOf(ToolEnd end) => end switch
    {
        ToolEnd.NotInstalled => ReadingOutcome.ToolMissing,
        ToolEnd.TimedOut => ReadingOutcome.TimedOut,
        ToolEnd.OutputOverLimit or ToolEnd.OutOfMemory => ReadingOutcome.OverLimit,
        ToolEnd.Crashed => ReadingOutcome.ReaderDied,
        _ => ReadingOutcome.Unsupported,
    };

    /// <summary>A German sentence.</summary>
    public static string ReasonOf(ToolResult end) => end.End switch
    {
        ToolEnd.NotInstalled => $"Zum Lesen von PDF fehlt das Programm {end.Missing}. Abhilfe unter Debian: sudo apt-get install {ToolPackage.Of(end.Missing!)}",
        ToolEnd.TimedOut => "Das Lesen hat zu lange gedauert.",
        ToolEnd.OutputOverLimit => "Das Lesen ergab mehr Daten als erlaubt.",
        ToolEnd.OutOfMemory => "Das Lesen brauchte mehr Arbeitsspeicher als erlaubt.",
        ToolEnd.Crashed => "Das Programm zum Lesen von PDF ist abgestürzt.",
        _ => "Der Inhalt ist beschädigt.",
    };
}
