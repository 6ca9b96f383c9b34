using System.Globalization;
using System.IO.Compression;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>Prints small PDF files for tests: text in two faces, rules and grey pictures, measured in points from the top left corner.</summary>
internal sealed class PrintedPdf
{
    private readonly List<PrintedPage> _pages = [];
    private string _title = string.Empty;
    private bool _isLocked;

    public PrintedPdf Page(Action<PrintedPage> print)
    {
        var page = new PrintedPage();
        print(page);
        _pages.Add(page);
        return this;
    }

    public PrintedPdf Title(string title)
    {
        _title = title;
        return this;
    }

    /// <summary>Encrypted with a password nobody knows.</summary>
    public PrintedPdf Locked()
    {
        _isLocked = true;
        return this;
    }

    public void Save(string file)
    {
        using var output = File.Create(file);
        var offsets = new List<long>();
        Write(output, "%PDF-1.4\n");
        const int FirstPage = 6;
        var kids = string.Join(' ', _pages.Select((_, i) => Invariant($"{FirstPage + (3 * i)} 0 R")));
        Object(output, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        Object(output, offsets, Invariant($"<< /Type /Pages /Kids [{kids}] /Count {_pages.Count} >>"));
        Object(output, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        Object(output, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        Object(output, offsets, Invariant($"<< /Title ({PrintedPage.Escape(_title)}) >>"));
        foreach (var page in _pages)
        {
            var number = offsets.Count + 1;
            Object(output, offsets, Invariant(
                $"<< /Type /Page /Parent 2 0 R {page.Boxes} /Contents {number + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I {number + 2} 0 R >> >> >>"));
            Stream(output, offsets, string.Empty, PrintedPage.Encode(page.Content));
            var (header, pixels) = page.Picture;
            Stream(output, offsets, header, pixels);
        }

        var start = output.Position;
        Write(output, Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Write(output, offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        var locked = _isLocked
            ? $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<00> <00>]"
            : string.Empty;
        Write(output, Invariant($"trailer << /Size {offsets.Count + 1} /Root 1 0 R /Info 5 0 R {locked} >>\nstartxref\n{start}\n%%EOF\n"));
    }

    private static void Object(Stream output, List<long> offsets, string body)
    {
        offsets.Add(output.Position);
        Write(output, Invariant($"{offsets.Count} 0 obj\n{body}\nendobj\n"));
    }

    private static void Stream(Stream output, List<long> offsets, string entries, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(data);
        offsets.Add(output.Position);
        Write(output, Invariant($"{offsets.Count} 0 obj\n<< {entries} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"));
        packed.WriteTo(output);
        Write(output, "\nendstream\nendobj\n");
    }

    private static void Write(Stream output, string text) => output.Write(PrintedPage.Encode(text));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
