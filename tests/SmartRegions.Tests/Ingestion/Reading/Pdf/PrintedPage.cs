using System.Text;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>One sheet, A4 upright unless said otherwise.</summary>
internal sealed class PrintedPage
{
    private const double Height = 842;
    private readonly StringBuilder _content = new();
    private (int Width, int Height, byte[] Grey) _picture = (1, 1, [255]);

    public string Boxes { get; set; } = "/MediaBox [0 0 595 842]";

    public string Content => _content.ToString();

    public (string Header, byte[] Pixels) Picture => (FormattableString.Invariant(
        $"/Type /XObject /Subtype /Image /Width {_picture.Width} /Height {_picture.Height} /ColorSpace /DeviceGray /BitsPerComponent 8"), _picture.Grey);

    /// <param name="x">Left edge.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="text">One line; characters of Windows-1252.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bold">Helvetica-Bold instead of Helvetica.</param>
    public PrintedPage Text(double x, double y, string text, double size = 10, bool bold = false)
    {
        _content.Append(FormattableString.Invariant($"BT /{(bold ? "F2" : "F1")} {size} Tf {x} {Height - y} Td ({Escape(text)}) Tj ET\n"));
        return this;
    }

    /// <summary>Lines one below the other, 12 points apart unless said otherwise.</summary>
    public PrintedPage Lines(double x, double y, string[] lines, double size = 10, double pitch = 12)
    {
        for (var i = 0; i < lines.Length; i++)
            Text(x, y + (i * pitch), lines[i], size);
        return this;
    }

    /// <summary>Rules around and between cells.</summary>
    public PrintedPage Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns)
            Rule(x, rows[0], x, rows[^1]);
        foreach (var y in rows)
            Rule(columns[0], y, columns[^1], y);
        return this;
    }

    public PrintedPage Rule(double fromX, double fromY, double toX, double toY)
    {
        _content.Append(FormattableString.Invariant($"0.5 w {fromX} {Height - fromY} m {toX} {Height - toY} l S\n"));
        return this;
    }

    /// <summary>A picture that fills the sheet.</summary>
    public PrintedPage FullPicture(int width, int height, byte[] grey)
    {
        _picture = (width, height, grey);
        _content.Append("q 595 0 0 842 0 0 cm /I Do Q\n");
        return this;
    }

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    /// <summary>Windows-1252, as the fonts are encoded.</summary>
    public static byte[] Encode(string text) => [.. text.Select(static c => c switch
    {
        '•' => (byte)0x95,
        '–' => (byte)0x96,
        '„' => (byte)0x84,
        '“' => (byte)0x93,
        '€' => (byte)0x80,
        _ => (byte)c,
    })];
}
