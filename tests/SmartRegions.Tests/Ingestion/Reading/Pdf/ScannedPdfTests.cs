using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Ocr;
using SmartRegions.Ingestion.Reading.Pdf;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class ScannedPdfTests : IDisposable
{
    private static readonly string[] Letter =
    [
        "Der Stadtrat beschließt die Einrichtung", "eines Spielplatzes im Stadtbezirk und", "beauftragt die Verwaltung mit der Planung.",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scanned-pdf-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Scanned_page_is_recognised_and_kept()
    {
        var scan = await ScanAsync(page => page.Lines(60, 100, Letter, size: 14, pitch: 18));
        var cache = Path.Combine(_folder.FullName, "ocr");

        var content = await ReadAsync(scan, cache);

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal([1], content.RecognisedPages);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(content.Blocks));
        Assert.Equal("Der Stadtrat beschließt die Einrichtung eines Spielplatzes im Stadtbezirk und beauftragt die Verwaltung mit der Planung.", paragraph.Text);
        Assert.InRange(Assert.Single(paragraph.Regions).Left, 95, 107);

        // The second reading takes what the first one kept, whatever stands there.
        var kept = Assert.Single(Directory.GetFiles(cache, "*.tsv", SearchOption.AllDirectories));
        await File.WriteAllTextAsync(kept, (await File.ReadAllTextAsync(kept)).Replace("Stadtrat", "Kreistag", StringComparison.Ordinal));
        Assert.StartsWith("Der Kreistag", Assert.IsType<Paragraph>((await ReadAsync(scan, cache)).Blocks[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_cannot_be_kept_is_still_a_page()
    {
        var scan = await ScanAsync(page => page.Lines(60, 100, Letter, size: 14, pitch: 18));
        var occupied = Path.Combine(_folder.FullName, "ocr");
        await File.WriteAllTextAsync(occupied, "Hier liegt schon eine Datei.");

        Assert.Equal(ReadingOutcome.Ok, (await ReadAsync(scan, occupied)).Outcome);
    }

    [Fact]
    public async Task Scan_cut_out_of_a_larger_sheet_stands_where_it_is_shown()
    {
        var scan = await ScanAsync(
            page => page.Lines(60, 100, Letter, size: 14, pitch: 18), boxes: "/MediaBox [-2000 -2000 6000 6000] /CropBox [0 0 595 842]");

        var paragraph = Assert.IsType<Paragraph>(Assert.Single((await ReadAsync(scan, cache: null)).Blocks));
        Assert.StartsWith("Der Stadtrat beschließt", paragraph.Text, StringComparison.Ordinal);
        Assert.InRange(Assert.Single(paragraph.Regions).Left, 95, 107);
    }

    [Theory]
    [InlineData("Luise-Kiesselbach-", "Platzes", "Luise-Kiesselbach-Platzes")]
    [InlineData("Hoch-", "UND", "Hoch- UND")]
    [InlineData("Wasser-", "und", "Wasser- und")]
    [InlineData("2020-", "Heft", "2020- Heft")]
    public void Hyphen_and_capital_apart_on_one_line_are_one_word(string first, string second, string expected)
    {
        var table = $"5\t1\t1\t1\t1\t1\t100\t200\t300\t40\t95\t{first}\n5\t1\t1\t1\t1\t2\t410\t200\t200\t40\t95\t{second}\n"
            + "5\t1\t1\t1\t2\t1\t100\t260\t300\t40\t95\tAntrag\n5\t1\t1\t1\t2\t2\t410\t260\t200\t40\t95\tdes\n";

        Assert.Equal(expected + " Antrag des", string.Join(' ', OcrWords.Read(table, resolution: 300).Select(static word => word.Text)));
    }

    [Fact]
    public async Task Picture_without_letters_is_suspicious()
    {
        var scan = await ScanAsync(page => page.Rule(60, 100, 400, 600).Rule(400, 100, 60, 600));

        Assert.Equal(ReadingOutcome.EmptySuspicious, (await ReadAsync(scan, cache: null)).Outcome);
    }

    [Fact]
    public void Words_of_a_crooked_line_stand_on_one_height()
    {
        const string Table =
            "5\t1\t1\t1\t1\t1\t100\t200\t300\t40\t95\tAntrag\n5\t1\t1\t1\t1\t2\t450\t212\t200\t40\t95\tdes\n5\t1\t1\t1\t1\t3\t700\t224\t400\t40\t20\tBlk#x\n"
            + "5\t1\t1\t1\t1\t4\t700\t224\t400\t40\t93\tRates\n";

        var words = OcrWords.Read(Table, resolution: 300);

        Assert.Equal(["Antrag", "des", "Rates"], words.Select(static word => word.Text));
        Assert.Single(words.Select(static word => word.Box.Top).Distinct());
    }

    /// <summary>Prints a page, takes a picture of it and prints the picture.</summary>
    private async Task<string> ScanAsync(Action<PrintedPage> print, string? boxes = null)
    {
        var printed = Path.Combine(_folder.FullName, "gedruckt.pdf");
        new PrintedPdf().Page(print).Save(printed);
        GreyPicture? taken = null;
        await ToolProcess.RunAsync(
            new ToolCommand("pdftoppm", ["-r", "200", "-gray", printed]),
            async (output, token) => taken = await new GreyPictureReader(output, 10_000_000).NextAsync(token),
            CancellationToken.None);
        var picture = Assert.NotNull(taken);
        var scan = Path.Combine(_folder.FullName, "scan.pdf");
        new PrintedPdf().Page(page =>
        {
            page.Boxes = boxes ?? page.Boxes;
            page.FullPicture(picture.Width, picture.Pixels.Length / picture.Width, picture.Pixels.ToArray());
        }).Save(scan);
        return scan;
    }

    private static Task<DocumentContent> ReadAsync(string file, string? cache) =>
        new PdfReader(cache, degree: 1).ReadAsync(file, new ReadingLimits(), new Progress<int>(), CancellationToken.None);
}
