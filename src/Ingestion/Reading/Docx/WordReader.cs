using System.Text.RegularExpressions;
using System.Xml;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>
/// Reads .docx (WordprocessingML, ECMA-376) as a stream of XML: headings by style or outline level with their numbers, lists, tables, notes
/// beside the paragraph that refers to them, text boxes; without what was deleted, hidden or generated.
/// </summary>
public sealed partial class WordReader : DocumentReader
{
    public override Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken) =>
        Task.FromResult(Read(file, limits, progress, cancellationToken));

    private static DocumentContent Read(string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            using var package = WordPackage.Open(file, limits);
            var paragraphs = new WordParagraphs(
                Read(package.OpenBesideDocument("styles.xml"), WordStyles.Read),
                Read(package.OpenBesideDocument("numbering.xml"), WordNumbering.Read));
            var body = new WordBody(
                paragraphs,
                Read(package.OpenBesideDocument("footnotes.xml"), notes => WordNotes.Read(notes, "footnote")),
                Read(package.OpenBesideDocument("endnotes.xml"), notes => WordNotes.Read(notes, "endnote")));
            using var document = package.OpenDocument();
            var blocks = body.Read(document, progress, cancellationToken);
            return new DocumentContent
            {
                Metadata = new DocumentMetadata { Title = paragraphs.Title ?? Read(package.Open("docProps/core.xml"), StoredTitle) },
                Blocks = blocks,
            };
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
        catch (XmlException)
        {
            return ReadingException.Damaged("unzulässiges oder unvollständiges XML").ToContent();
        }
        catch (InvalidDataException)
        {
            return ReadingException.Damaged("unvollständiges ZIP").ToContent();
        }
    }

    private static T Read<T>(WordXml? part, Func<WordXml?, T> read)
    {
        using (part) return read(part);
    }

    private static string? StoredTitle(WordXml? properties)
    {
        while (properties?.Read() == true)
        {
            if (!properties.Starts("title") || properties.IsEmpty || !properties.Read() || !properties.IsText) continue;
            var title = LineText.Fold(properties.Value);
            return title.Length > 0 && !Meaningless().IsMatch(title) ? title : null;
        }

        return null;
    }

    // What programs write where nobody wrote a title.
    [GeneratedRegex(
        @"^(?:Microsoft Word\b.*|Dokument ?[0-9]*|Document ?[0-9]*|Unbenannt.*|Untitled.*|.*\.docx?|PowerPoint-Präsentation)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Meaningless();
}
