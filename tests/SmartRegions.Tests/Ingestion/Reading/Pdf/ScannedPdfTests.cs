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
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(content.Blocks));
        Assert.Equal("Der Stadtrat beschließt die Einrichtung eines Spielplatzes im Stadtbezirk und beauftragt die Verwaltung mit der Planung.", paragraph.Text);
        Assert.InRange(Assert.Single(paragraph.Regions).Left, 95, 107);

        // The second reading takes what the first one kept, whatever stands there.
        var kept = Assert.Single(Directory.GetFiles(cache, "*.tsv", SearchOption.AllDirectories));
        await File.WriteAllTextAsync(kept, (await File.ReadAllTextAsync(kept)).Replace("Stadtrat", "Kreistag", StringComparison.Ordinal));
        Assert.StartsWith("Der Kreistag", Assert.IsType<Paragraph>((await ReadAsync(scan, cache)).Blocks[0]).Text, StringComparison.Ordinal);
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
    private async Task<string> ScanAsync(Action<PrintedPage> print)
    {
        var printed = Path.Combine(_folder.FullName, "gedruckt.pdf");
        new PrintedPdf().Page(print).Save(printed);
        GreyPicture? picture = null;
        await ToolProcess.RunAsync(
            new ToolCommand("pdftoppm", ["-r", "200", "-gray", printed]),
            async (output, token) => picture = await GreyPicture.ReadAsync(output, 10_000_000, token),
            CancellationToken.None);
        var scan = Path.Combine(_folder.FullName, "scan.pdf");
        new PrintedPdf().Page(page => page.FullPicture(picture!.Width, picture.Pixels.Length / picture.Width, picture.Pixels)).Save(scan);
        return scan;
    }

    private static Task<DocumentContent> ReadAsync(string file, string? cache) =>
        new PdfReader(cache, degree: 1).ReadAsync(file, new ReadingLimits(), new Progress<int>(), CancellationToken.None);
}
