using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>What stands on a page, in the order in which people read it.</summary>
public sealed class PdfReaderTests : PrintedPdfTest
{
    [Fact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page.Lines(60, 100, LeftColumn).Lines(310, 100, RightColumn)));

        Assert.Equal(
            [
                "Die Kommune hat im ersten Jahr zwölf Sensoren an den Bächen aufgestellt und die Pegel in die Datenplattform übernommen. "
                + "Die Kosten trug zur Hälfte der Landkreis.",
                "Im zweiten Jahr kamen Parkplätze und Abfallbehälter hinzu. Für den Betrieb ist seither der Bauhof zuständig, "
                + "der auch die Batterien wechselt. Die Datenplattform läuft im eigenen Rechenzentrum.",
            ],
            content.Blocks.Cast<Paragraph>().Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public async Task Headings_have_the_level_of_their_number_and_text_below_them()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page
            .Text(60, 80, "3 Umsetzung", 16, bold: true)
            .Lines(60, 110, LeftColumn)
            .Text(60, 210, "3.2 LoRaWAN", 12, bold: true)
            .Lines(60, 230, RightColumn)));

        Assert.Equal([new(1, "3 Umsetzung"), new(2, "3.2 LoRaWAN")], content.Blocks.OfType<Heading>().Select(static heading => (heading.Level, heading.Text)));
        Assert.IsType<Paragraph>(content.Blocks[1]);
    }

    [Fact]
    public async Task List_items_keep_marker_and_nesting()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page
            .Text(60, 100, "Für den Antrag werden benötigt:")
            .Text(60, 116, "•").Text(75, 116, "der Beschluss des Rates, der nicht älter als zwei Jahre sein darf, sowie")
            .Text(75, 128, "eine Bestätigung der Kämmerei")
            .Text(75, 144, "–").Text(90, 144, "im Original")
            .Text(60, 160, "•").Text(75, 160, "ein Zeitplan")));

        Assert.Equal(
            [
                (0, "•", "der Beschluss des Rates, der nicht älter als zwei Jahre sein darf, sowie eine Bestätigung der Kämmerei"),
                (1, "•", "im Original"), (0, "•", "ein Zeitplan"),
            ],
            content.Blocks.OfType<ListItem>().Select(static item => (item.Depth, item.Marker, item.Text)));
    }

    [Fact]
    public async Task Running_header_and_page_numbers_are_dropped()
    {
        var pdf = new PrintedPdf();
        for (var number = 1; number <= 4; number++)
        {
            var text = $"Auf diesem Blatt steht Abschnitt {(char)('A' + number)} der Satzung.";
            var printed = $"Seite {number} von 4";
            pdf.Page(page => page.Text(60, 40, "Satzung der Stadt Musterhausen").Text(60, 300, text).Text(280, 810, printed));
        }

        var content = await ReadAsync(pdf);

        Assert.Equal(4, content.Blocks.Count);
        Assert.All(content.Blocks, static block => Assert.StartsWith("Auf diesem Blatt", Assert.IsType<Paragraph>(block).Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Footnote_does_not_run_into_the_text()
    {
        var content = await ReadAsync(new PrintedPdf()
            .Page(page => page.Lines(60, 600, LeftColumn[..3]).Text(60, 780, "1 Förderquote nach Nummer 5 der Richtlinie.", 7))
            .Page(page => page.Lines(60, 60, RightColumn[..3])));

        Assert.Equal(new Footnote("1", "Förderquote nach Nummer 5 der Richtlinie."), content.Blocks.OfType<Footnote>().Single() with { Regions = [] });
        Assert.DoesNotContain(content.Blocks.OfType<Paragraph>(), static paragraph => paragraph.Text.Contains("Förderquote", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paragraph_goes_on_across_the_page_with_a_region_on_each()
    {
        var content = await ReadAsync(new PrintedPdf()
            .Page(page => page.Lines(60, 700, ["Der Landkreis trägt die Hälfte der Kosten, wenn die Gemeinde"]))
            .Page(page => page.Lines(60, 200, ["den Betrieb für fünf Jahre zusagt."])));

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(content.Blocks));
        Assert.Equal("Der Landkreis trägt die Hälfte der Kosten, wenn die Gemeinde den Betrieb für fünf Jahre zusagt.", paragraph.Text);
        Assert.Equal([1, 2], paragraph.Regions.Select(static region => region.Page));
    }

    [Fact]
    public async Task Regions_count_from_the_corner_of_the_page_as_it_is_shown()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page =>
        {
            page.Boxes = "/MediaBox [0 0 595 842] /CropBox [50 42 550 742] /Rotate 0";
            page.Text(100, 170, "Musterhausen am Fluss");
        }));

        var region = Assert.Single(Assert.Single(content.Blocks).Regions);
        Assert.InRange(region.Left, 98, 102);
        Assert.InRange(region.Bottom, 100, 106);
    }

    [Fact]
    public async Task Rotated_page_is_read_as_it_is_shown()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page =>
        {
            page.Boxes = "/MediaBox [0 0 595 842] /CropBox [50 42 550 742] /Rotate 90";
            page.Text(150, 200, "Quer");
        }));

        // 700 points wide and 500 high as shown; the word begins 100 points from the upper edge and stands 100 from the right one.
        var region = Assert.Single(Assert.Single(content.Blocks).Regions);
        Assert.InRange(region.Top, 198, 202);
        Assert.InRange(region.Left, 852, 860);
    }

    [Fact]
    public async Task Text_printed_twice_is_read_once()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page
            .Text(60, 100, "Zukunft der Region").Text(60.4, 100, "Zukunft der Region").Text(60, 100.4, "Zukunft der Region")));

        Assert.Equal("Zukunft der Region", Assert.IsType<Paragraph>(Assert.Single(content.Blocks)).Text);
    }

    [Fact]
    public async Task Title_property_is_taken_when_it_is_one()
    {
        var content = await ReadAsync(new PrintedPdf().Title("Leitfaden Sensornetze").Page(page => page.Text(60, 100, "Vorwort")));

        Assert.Equal("Leitfaden Sensornetze", content.Metadata.Title);
        Assert.Null(content.Metadata.Published);
    }

    [Fact]
    public async Task Every_step_of_a_page_is_a_sign_of_life()
    {
        var pdf = new PrintedPdf();
        for (var number = 1; number <= 20; number++)
            pdf.Page(page => page.Lines(60, 100, LeftColumn).Lines(310, 100, RightColumn));
        var file = Save(pdf.Page(static _ => { }));
        var signs = new Signs();

        await new PdfReader(ocrCache: null, degree: 1).ReadAsync(file, new ReadingLimits(), signs, CancellationToken.None);

        // Read, searched for ink, rendered for rulings and structured.
        Assert.InRange(signs.Count, 2 * 20, int.MaxValue);
    }

    private sealed class Signs : IProgress<int>
    {
        private int _count;

        public int Count => _count;

        public void Report(int value) => Interlocked.Increment(ref _count);
    }
}
