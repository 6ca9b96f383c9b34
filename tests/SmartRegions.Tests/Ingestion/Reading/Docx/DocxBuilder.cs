using System.IO.Compression;
using System.Text;

namespace SmartRegions.Tests.Ingestion.Reading.Docx;

/// <summary>Makes .docx files out of the XML that Word would write.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private readonly Dictionary<string, Action<Stream>> _parts = new(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = stream => stream.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8),
        ["_rels/.rels"] = stream => stream.Write(
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """u8),
    };

    /// <param name="body">What stands between the tags of the body.</param>
    public DocxBuilder WithBody(string body) => WithPart("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public DocxBuilder WithStyles(string styles) => WithPart("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public DocxBuilder WithNumbering(string numbering) => WithPart("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    public DocxBuilder WithFootnotes(string notes) => WithPart("word/footnotes.xml", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    public DocxBuilder WithPart(string name, string text) => WithPart(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    public DocxBuilder WithPart(string name, Action<Stream> write)
    {
        _parts[name] = write;
        return this;
    }

    public byte[] Build()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in _parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph in a style.</summary>
    public static string P(string text, string style = "", string properties = "") =>
        $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : string.Empty)}{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        P(text, properties: $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
