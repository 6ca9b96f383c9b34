using SmartRegions.Ingestion.Reading.Html;
using SmartRegions.Ingestion.Reading.Markdown;
using SmartRegions.Ingestion.Reading.Pdf;
using SmartRegions.Ingestion.Reading.PlainText;
using SmartRegions.Ingestion.Reading.Docx;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Reads a file of any format: looks at what it is, and hands it to the reader for that.</summary>
/// <param name="settings">For the readers that need some.</param>
public sealed class FileReader(ReaderSettings settings) : DocumentReader
{
    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            RegularFile.Check(file, limits);
            var type = FileSignature.FromContent(file);
            var content = await ReaderFor(type).ReadAsync(file, limits, progress, cancellationToken);
            return WithEndingNoted(Checked(content, limits), FileSignature.FromEnding(file), type);
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
        catch (IOException exception)
        {
            return RegularFile.Interrupted(exception).ToContent();
        }
    }

    private DocumentReader ReaderFor(FileType type) => type switch
    {
        FileType.Pdf => new PdfReader(settings.OcrCache, settings.OcrParallelism),
        FileType.Markdown => new MarkdownReader(),
        FileType.PlainText => new PlainTextReader(),
        FileType.Html => new HtmlReader(),
        FileType.Word => new WordReader(),
        _ => throw NotRead(type),
    };

    private static ReadingException NotRead(FileType type) => type switch
    {
        FileType.EncryptedOffice => new(ReadingOutcome.Encrypted, "Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern."),
        FileType.LegacyOffice => Unsupported("Das alte Office-Format (vor 2007) wird nicht gelesen. Bitte als DOCX oder PDF speichern."),
        FileType.Spreadsheet => Unsupported("Tabellenkalkulationen werden nicht gelesen. Bitte als PDF speichern."),
        FileType.Presentation => Unsupported("Präsentationen werden nicht gelesen. Bitte als PDF speichern."),
        FileType.OpenDocument => Unsupported("OpenDocument wird nicht gelesen. Bitte als PDF oder DOCX speichern."),
        FileType.RichText => Unsupported("RTF wird nicht gelesen. Bitte als PDF oder DOCX speichern."),
        FileType.Ebook => Unsupported("E-Books (EPUB) werden nicht gelesen. Bitte als PDF speichern."),
        FileType.Image => Unsupported("Bilder werden nicht einzeln gelesen. Bitte als PDF speichern; Text auf Bildern wird darin erkannt."),
        FileType.Archive => Unsupported("Das ist ein ZIP-Archiv ohne lesbares Dokument oder eine unvollständige Datei. Bitte die Datei öffnen und neu speichern."),
        _ => Unsupported("Dieses Format wird nicht gelesen. Bitte als PDF oder DOCX speichern."),
    };

    private static ReadingException Unsupported(string problem) => new(ReadingOutcome.Unsupported, problem);

    private static DocumentContent Checked(DocumentContent content, ReadingLimits limits)
    {
        if (content.Blocks.Sum(BlockText.Utf8Bytes) > limits.Text) return ReadingException.TooLarge("Der Text", limits.Text).ToContent();
        if (content.Outcome != ReadingOutcome.Ok || content.Blocks.Count > 0) return content;
        return content with { Outcome = ReadingOutcome.EmptySuspicious, Problems = [.. content.Problems, "Die Datei ließ sich öffnen, enthält aber keinen Text."] };
    }

    private static DocumentContent WithEndingNoted(DocumentContent content, FileType promised, FileType found)
    {
        if (promised == found || promised == FileType.Unknown) return content;
        return content with { Problems = [.. content.Problems, $"Die Dateiendung passt nicht zum Inhalt; gelesen wurde die Datei als {Name(found)}."] };
    }

    private static string Name(FileType type) => type switch
    {
        FileType.Word => "Word-Dokument (DOCX)",
        FileType.Html => "Webseite (HTML)",
        FileType.PlainText => "reiner Text",
        _ => type.ToString().ToUpperInvariant(),
    };
}
