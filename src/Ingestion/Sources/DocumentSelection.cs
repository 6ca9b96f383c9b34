using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources;

/// <summary>
/// Decides which files in a folder are documents: those that are read, and those that people take for documents and should hear about when
/// they are not read. What has no telling ending is looked at.
/// </summary>
internal static class DocumentSelection
{
    /// <summary>Files that speak about their folder and not about its subject.</summary>
    private static readonly HashSet<string> AboutTheFolder =
        new(StringComparer.OrdinalIgnoreCase) { "README", "README.md", "README.txt", "README.html" };

    /// <summary>Pictures that scanners make of paper.</summary>
    private static readonly HashSet<string> ScanEndings = new(StringComparer.OrdinalIgnoreCase) { ".tif", ".tiff" };

    /// <returns>A German sentence, or <see langword="null"/> for a document.</returns>
    public static string? ReasonToSkip(string path, FileKind kind)
    {
        var ending = Path.GetExtension(path);
        if (AboutTheFolder.Contains(Path.GetFileName(path))) return "README-Dateien beschreiben ihren Ordner und werden nicht eingelesen.";
        if (ScanEndings.Contains(ending)) return null;
        return FileSignature.FromEnding(path) switch
        {
            FileType.Image => "Bilder werden nicht einzeln eingelesen.",
            FileType.Unknown => ReasonByContent(path, kind, $"Dateien mit der Endung „{ending}“ werden nicht eingelesen."),
            FileType.PlainText when ending.Length == 0 => ReasonByContent(path, kind, "Textdateien ohne Endung werden nicht eingelesen; mit der Endung „.txt“ schon."),
            _ => null,
        };
    }

    private static string? ReasonByContent(string path, FileKind kind, string reason)
    {
        if (kind != FileKind.Regular) return "Geräte, Pipes und Sockets werden nicht eingelesen.";
        try
        {
            return FileSignature.FromHead(path) is FileType.Pdf or FileType.Word or FileType.Html or FileType.RichText ? null : reason;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{reason} Ihr Inhalt lässt sich nicht ansehen.";
        }
    }
}
