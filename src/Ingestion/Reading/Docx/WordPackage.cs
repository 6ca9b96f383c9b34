using System.IO.Compression;
using System.Xml;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The parts of a .docx file as streams of XML. No part is held in memory, no DTD is read, no address is opened.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostParts = 10_000;
    private const int MarkupPerText = 8;
    private const string DefaultDocument = "word/document.xml";

    private readonly ZipArchive _archive;
    private readonly InflationBudget _budget;
    private readonly int _depth;

    private WordPackage(ZipArchive archive, ReadingLimits limits)
    {
        _archive = archive;
        _budget = new InflationBudget(limits.Text * MarkupPerText);
        _depth = limits.Depth;
    }

    /// <exception cref="ReadingException">Not a package, or one with too many parts.</exception>
    /// <exception cref="InvalidDataException">Damaged.</exception>
    public static WordPackage Open(string file, ReadingLimits limits)
    {
        var package = new WordPackage(ZipFile.OpenRead(file), limits);
        if (package._archive.Entries.Count <= MostParts) return package;
        package.Dispose();
        throw new ReadingException(ReadingOutcome.OverLimit, "Die Datei besteht aus zu vielen Teilen und wurde nicht gelesen.");
    }

    /// <summary>The part that holds the text.</summary>
    public WordXml OpenDocument() => Open(DocumentName()) ?? throw ReadingException.Damaged("der Textteil fehlt");

    /// <summary>A part beside the text, such as <c>styles.xml</c>; <see langword="null"/> where there is none.</summary>
    public WordXml? OpenBesideDocument(string name)
    {
        var document = DocumentName();
        return Open(string.Concat(document.AsSpan(0, document.LastIndexOf('/') + 1), name));
    }

    public WordXml? Open(string name)
    {
        var entry = _archive.GetEntry(name);
        if (entry is null) return null;
        var stream = _budget.Bound(entry.Open(), entry.CompressedLength);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        };
        return new WordXml(XmlReader.Create(stream, settings), _depth);
    }

    public void Dispose() => _archive.Dispose();

    // Nearly always word/document.xml, but the package's relationships have the last word.
    private string DocumentName()
    {
        using var relationships = Open("_rels/.rels");
        while (relationships?.Read() == true)
        {
            if (relationships.Starts("Relationship")
                && relationships.Attribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && relationships.Attribute("Target") is { } target)
            {
                return target.TrimStart('/');
            }
        }

        return DefaultDocument;
    }
}
