using System.IO.Compression;
using System.Text;
using SmartRegions.Ingestion.Reading.PlainText;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Tells a file's format from its content first and its ending second.</summary>
internal static class FileSignature
{
    private const int HeadBytes = 64 << 10;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static ReadOnlySpan<byte> ArchiveMark => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> CompoundMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The format that the ending of a file's name promises.</summary>
    public static FileType FromEnding(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".PDF" => FileType.Pdf,
        ".DOCX" or ".DOCM" or ".DOTX" => FileType.Word,
        ".HTML" or ".HTM" or ".XHTML" => FileType.Html,
        ".MD" or ".MARKDOWN" => FileType.Markdown,
        ".TXT" or ".TEXT" or "" => FileType.PlainText,
        ".XLSX" or ".XLSM" => FileType.Spreadsheet,
        ".PPTX" or ".PPSX" => FileType.Presentation,
        ".DOC" or ".DOT" or ".XLS" or ".PPT" => FileType.LegacyOffice,
        ".ODT" or ".ODS" or ".ODP" => FileType.OpenDocument,
        ".RTF" => FileType.RichText,
        ".EPUB" => FileType.Ebook,
        ".PAGES" => FileType.Archive,
        ".PNG" or ".JPG" or ".JPEG" or ".GIF" or ".TIF" or ".TIFF" or ".BMP" or ".WEBP" => FileType.Image,
        _ => FileType.Unknown,
    };

    /// <summary>The format a file really has. Texts are told apart by their ending, since any of them could be another.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FileType FromContent(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[HeadBytes];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        if (head.StartsWith(ArchiveMark)) return FromArchive(stream);
        return head.StartsWith(CompoundMark) ? FromCompoundFile(stream, head) : FromPlainHead(file, head);
    }

    /// <summary>
    /// The format as far as the first bytes tell, without unpacking anything, so that the program itself may ask. A container counts as
    /// <see cref="FileType.Word"/> when it begins like a Word document.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FileType FromHead(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[HeadBytes];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        if (head.StartsWith(ArchiveMark)) return head.IndexOf("word/"u8) >= 0 ? FileType.Word : FileType.Archive;
        if (head.StartsWith(CompoundMark)) return FileType.LegacyOffice;
        return FromPlainHead(file, head);
    }

    private static FileType FromPlainHead(string file, ReadOnlySpan<byte> head)
    {
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileType.Pdf;
        if (head.StartsWith(@"{\rtf"u8)) return FileType.RichText;
        if (IsImage(head)) return FileType.Image;
        return TextDecoding.Detect(head) is { } encoding ? FromText(file, TextDecoding.Decode(head, encoding)) : FileType.Unknown;
    }

    private static FileType FromText(string file, string head)
    {
        var start = head.AsSpan().TrimStart("\uFEFF \t\r\n");
        var page = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
        if (page) return FileType.Html;
        return FromEnding(file) switch
        {
            FileType.Html => FileType.Html,
            FileType.Markdown => FileType.Markdown,
            FileType.Unknown => FileType.Unknown,
            _ => FileType.PlainText,
        };
    }

    private static FileType FromArchive(FileStream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var names = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("META-INF/container.xml")) return FileType.Ebook;
            if (names.Contains("content.xml") && names.Contains("mimetype")) return FileType.OpenDocument;
            if (!names.Contains("[Content_Types].xml")) return FileType.Archive;
            if (names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) return FileType.Word;
            if (names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))) return FileType.Spreadsheet;
            return names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? FileType.Presentation : FileType.Archive;
        }
        catch (InvalidDataException)
        {
            return FileType.Archive;
        }
    }

    // The container that Office wraps around an encrypted document names its content in the directory, whose sector the header points at.
    private static FileType FromCompoundFile(FileStream stream, ReadOnlySpan<byte> head)
    {
        if (head.IndexOf(EncryptedPackage) >= 0) return FileType.EncryptedOffice;
        if (head.Length < 512) return FileType.LegacyOffice;
        var sector = 1L << Math.Clamp((int)head[30], 7, 12);
        stream.Position = (BitConverter.ToUInt32(head[48..52]) + 1L) * sector;
        var directory = new byte[16 << 10];
        var read = stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        return directory.AsSpan(0, read).IndexOf(EncryptedPackage) >= 0 ? FileType.EncryptedOffice : FileType.LegacyOffice;
    }

    private static bool IsImage(ReadOnlySpan<byte> head) =>
        head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] || head is [0xFF, 0xD8, 0xFF, ..]
        || head.StartsWith("GIF8"u8) || head is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]
        || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8));
}
