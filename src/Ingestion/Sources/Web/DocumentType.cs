using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Which kinds of answers are documents: what the server announces and what the bytes are must go together.</summary>
internal static class DocumentType
{
    /// <summary>What is asked for.</summary>
    public const string Wanted =
        "text/html, application/xhtml+xml, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/plain;q=0.9, */*;q=0.1";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = ".html",
        ["application/xhtml+xml"] = ".html",
        ["application/pdf"] = ".pdf",
        ["application/x-pdf"] = ".pdf",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
        ["text/markdown"] = ".md",
        ["text/plain"] = ".txt",
        // Servers that do not know what they have: the bytes decide.
        ["application/octet-stream"] = string.Empty,
        ["application/force-download"] = string.Empty,
        ["application/download"] = string.Empty,
        ["binary/octet-stream"] = string.Empty,
    };

    /// <summary>The ending that goes with what the server announces; empty when it announces nothing.</summary>
    /// <exception cref="FetchException">It announces something that is not read.</exception>
    public static string Announced(string? mediaType)
    {
        if (string.IsNullOrWhiteSpace(mediaType)) return string.Empty;
        return Endings.TryGetValue(mediaType, out var ending)
            ? ending
            : throw new FetchException(FetchOutcome.WrongType, $"Unter der Adresse liegt kein Dokument, das gelesen wird, sondern „{LineText.Fold(mediaType)}“. Gelesen werden Webseiten, PDF, DOCX und Text.");
    }

    /// <summary>The ending that an arrived file gets.</summary>
    /// <param name="announced">What <see cref="Announced"/> gave.</param>
    /// <param name="found">What its bytes are.</param>
    /// <exception cref="FetchException">The two do not go together.</exception>
    public static string Checked(string announced, FileType found) => (found, announced) switch
    {
        (FileType.Pdf, _) => ".pdf",
        (FileType.Word, _) or (FileType.Archive, ".docx") => ".docx",
        (FileType.Html, not (".pdf" or ".docx")) => ".html",
        (FileType.Html, _) => throw new FetchException(
            FetchOutcome.WrongType, "Statt des angekündigten Dokuments kam eine Webseite, meist eine Anmelde- oder Fehlerseite. Bitte die Adresse im Browser prüfen."),
        (FileType.Markdown, ".md") => ".md",
        (FileType.PlainText, ".txt") => ".txt",
        _ => throw new FetchException(FetchOutcome.WrongType, "Der Inhalt ist kein Dokument, das gelesen wird: weder Webseite noch PDF, DOCX oder Text. Bitte die Adresse im Browser prüfen."),
    };
}
