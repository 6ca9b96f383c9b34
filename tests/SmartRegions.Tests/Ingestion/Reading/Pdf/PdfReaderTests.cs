using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Pdf;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class PdfReaderTests : IDisposable
{
    private static readonly string[] LeftColumn =
    [
        "Die Kommune hat im ersten Jahr", "zwölf Sensoren an den Bächen", "aufgestellt und die Pegel in die", "Daten-",
        "plattform übernommen. Die Kosten", "trug zur Hälfte der Landkreis.",
    ];

    private static readonly string[] RightColumn =
    [
        "Im zweiten Jahr kamen Parkplätze", "und Abfallbehälter hinzu. Für den", "Betrieb ist seither der Bauhof",
        "zuständig, der auch die Batterien", "wechselt. Die Datenplattform läuft", "im eigenen Rechenzentrum.",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pdf-reader-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

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
    public async Task Ruled_table_keeps_header_and_cells_of_several_lines()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page
            .Text(60, 90, "Tabelle 1: Gebühren")
            .Grid([60, 200, 400, 500], [100, 120, 160, 180])
            .Text(65, 113, "Leistung", bold: true).Text(205, 113, "Voraussetzung", bold: true).Text(405, 113, "Gebühr", bold: true)
            .Text(65, 133, "Personalausweis").Text(205, 133, "Antrag und ein Lichtbild,").Text(205, 145, "das nicht älter als ein Jahr ist").Text(405, 133, "37,00 €")
            .Text(65, 173, "Meldebescheinigung").Text(405, 173, "10,00 €")));

        var table = Assert.IsType<Table>(Assert.Single(content.Blocks));
        Assert.Equal("Tabelle 1: Gebühren", table.Caption);
        Assert.Equal(["Leistung", "Voraussetzung", "Gebühr"], table.Header);
        Assert.Equal(["Personalausweis", "Antrag und ein Lichtbild, das nicht älter als ein Jahr ist", "37,00 €"], table.Rows[0]);
        Assert.Equal(["Meldebescheinigung", "", "10,00 €"], table.Rows[1]);
        Assert.Equal(table.Rows.Count, table.RowRegions.Count);
    }

    [Fact]
    public async Task Table_that_goes_on_is_one_table_with_one_header()
    {
        var content = await ReadAsync(new PrintedPdf()
            .Page(page => TablePage(page, ["Hundesteuer", "120 €"], ["Kurbeitrag", "2 €"]))
            .Page(page => TablePage(page, ["Parkausweis", "30 €"], ["Standgeld", "8 €"])));

        var table = Assert.IsType<Table>(Assert.Single(content.Blocks));
        Assert.Equal(["Abgabe", "Höhe"], table.Header);
        Assert.Equal(["Hundesteuer", "Kurbeitrag", "Parkausweis", "Standgeld"], table.Rows.Select(static row => row[0]));
        Assert.Equal([1, 1, 2, 2], table.RowRegions.Select(static region => region.Page));
    }

    [Fact]
    public async Task Columns_of_amounts_without_rules_are_a_table()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page
            .Lines(60, 100, ["Sensor", "Gateway", "Betrieb im Jahr", "Schulung"])
            .Lines(300, 100, ["Kosten", "140 €", "1.200 €", "600 €"])
            .Lines(420, 100, ["Anzahl", "12", "2", "1"])));

        var table = Assert.IsType<Table>(Assert.Single(content.Blocks));
        Assert.Equal(["Gateway", "140 €", "12"], table.Rows[table.Header.Count > 0 ? 0 : 1]);
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
    public async Task Password_is_asked_for() =>
        Assert.Equal(ReadingOutcome.Encrypted, (await ReadAsync(new PrintedPdf().Locked().Page(page => page.Text(60, 100, "Geheim")))).Outcome);

    [Fact]
    public async Task Blank_document_is_suspicious()
    {
        var content = await ReadAsync(new PrintedPdf().Page(static _ => { }).Page(static _ => { }));

        Assert.Equal(ReadingOutcome.EmptySuspicious, content.Outcome);
        Assert.NotEmpty(content.Problems);
    }

    [Fact]
    public async Task Blank_page_among_others_is_no_problem()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page => page.Text(60, 100, "Deckblatt des Berichts")).Page(static _ => { }));

        Assert.Equal(ReadingOutcome.Ok, content.Outcome);
        Assert.Equal(2, content.Pages);
    }

    [Fact]
    public async Task Empty_file_and_wrong_ending_are_unsupported()
    {
        var file = Path.Combine(_folder.FullName, "leer.pdf");
        await File.WriteAllTextAsync(file, string.Empty);
        Assert.Equal(ReadingOutcome.Unsupported, (await ReadAsync(file, new ReadingLimits())).Outcome);

        await File.WriteAllTextAsync(file, "Das ist ein Brief und kein PDF.");
        Assert.Equal(ReadingOutcome.Unsupported, (await ReadAsync(file, new ReadingLimits())).Outcome);
    }

    [Fact]
    public async Task Missing_file_is_unreadable() =>
        Assert.Equal(ReadingOutcome.Unreadable, (await ReadAsync(Path.Combine(_folder.FullName, "fehlt.pdf"), new ReadingLimits())).Outcome);

    [Fact]
    public async Task Limits_on_pages_text_and_size_are_kept()
    {
        var file = Save(new PrintedPdf().Page(page => page.Lines(60, 100, LeftColumn)).Page(page => page.Text(60, 100, "Zweites Blatt")));

        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { Pages = 1 })).Outcome);
        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { Text = 100 })).Outcome);
        Assert.Equal(ReadingOutcome.OverLimit, (await ReadAsync(file, new ReadingLimits { File = 100 })).Outcome);
    }

    [Fact]
    public async Task Spent_time_is_told()
    {
        var file = Save(new PrintedPdf().Page(page => page.Text(60, 100, "Sonst nichts")));

        Assert.Equal(ReadingOutcome.TimedOut, (await ReadAsync(file, new ReadingLimits { Total = TimeSpan.Zero })).Outcome);
    }

    [Fact]
    public async Task Name_that_begins_with_a_dash_is_no_option()
    {
        var file = Path.Combine(_folder.FullName, "-q.pdf");
        new PrintedPdf().Page(page => page.Text(60, 100, "Bebauungsplan Nummer 12")).Save(file);

        Assert.Equal(ReadingOutcome.Ok, (await ReadAsync(file, new ReadingLimits())).Outcome);
    }

    [Fact]
    public async Task Ruled_table_on_a_sheet_cut_out_of_a_poster_keeps_cells_of_several_lines()
    {
        var content = await ReadAsync(new PrintedPdf().Page(page =>
        {
            page.Boxes = "/MediaBox [-1000 -1000 4000 4000] /CropBox [0 0 595 842]";
            TwoLineTable(page);
        }).Page(TwoLineTable));

        Assert.NotEmpty(content.Blocks);
        Assert.All(content.Blocks, static block => Assert.Equal("Antrag und ein Lichtbild, das nicht älter als ein Jahr ist", Assert.IsType<Table>(block).Rows[0][1]));
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

    [Fact]
    public async Task Options_of_a_form_say_whether_they_were_chosen()
    {
        var content = await ReadAsync(new PrintedPdf()
            .Page(page =>
            {
                Box(page, 60, 92).Text(80, 100, "Der Ausschuss gewährt den Zuschuss.");
                Box(page, 60, 122).Rule(60, 122, 69, 131).Rule(69, 122, 60, 131).Text(80, 130, "Der Ausschuss lehnt den Zuschuss ab.");
                // What makes it a page to look at.
                page.Grid([60, 200, 400, 500], [300, 320, 360, 380]).Text(65, 313, "Posten").Text(205, 313, "Betrag").Text(65, 333, "Druck").Text(205, 333, "849 €").Text(65, 373, "Porto").Text(205, 373, "20 €");
            })
            .Page(page => Box(page, 60, 92).Text(80, 100, "Der Beschluss erging einstimmig.")));

        Assert.Equal(
            ["☐ Der Ausschuss gewährt den Zuschuss.", "☒ Der Ausschuss lehnt den Zuschuss ab.", "☐ Der Beschluss erging einstimmig."],
            content.Blocks.OfType<ListItem>().Select(item => $"{item.Marker} {item.Text}"));
    }

    [Fact]
    public async Task Page_between_two_tables_is_left_as_it_is()
    {
        static void Table(PrintedPage page) => TablePage(page, ["Hundesteuer", "96 €"], ["Kurtaxe", "2 €"]);
        var content = await ReadAsync(new PrintedPdf()
            .Page(Table)
            // A box drawn for decoration: no page beside it is a form.
            .Page(page => Box(page, 60, 92).Text(80, 100, "Der Beschluss erging einstimmig."))
            .Page(Table));

        Assert.Equal("Der Beschluss erging einstimmig.", Assert.Single(content.Blocks.OfType<Paragraph>()).Text);
        Assert.Empty(content.Blocks.OfType<ListItem>());
    }

    private static PrintedPage Box(PrintedPage page, double left, double top) => page
        .Rule(left, top, left + 9, top).Rule(left + 9, top, left + 9, top + 9).Rule(left + 9, top + 9, left, top + 9).Rule(left, top + 9, left, top);

    private static void TwoLineTable(PrintedPage page) => page
        .Grid([60, 200, 400, 500], [100, 120, 160, 180])
        .Text(65, 113, "Leistung", bold: true).Text(205, 113, "Voraussetzung", bold: true).Text(405, 113, "Gebühr", bold: true)
        .Text(65, 133, "Personalausweis").Text(65, 145, "für Jugendliche")
        .Text(205, 133, "Antrag und ein Lichtbild,").Text(205, 145, "das nicht älter als ein Jahr ist").Text(405, 133, "37,00 €")
        .Text(65, 173, "Meldebescheinigung").Text(405, 173, "10,00 €");

    private static void TablePage(PrintedPage page, string[] first, string[] second) => page
        .Grid([60, 200, 300], [100, 120, 140, 160])
        .Text(65, 113, "Abgabe", bold: true).Text(205, 113, "Höhe", bold: true)
        .Text(65, 133, first[0]).Text(205, 133, first[1])
        .Text(65, 153, second[0]).Text(205, 153, second[1]);

    private string Save(PrintedPdf pdf)
    {
        var file = Path.Combine(_folder.FullName, "probe.pdf");
        pdf.Save(file);
        return file;
    }

    private Task<DocumentContent> ReadAsync(PrintedPdf pdf) => ReadAsync(Save(pdf), new ReadingLimits());

    private static Task<DocumentContent> ReadAsync(string file, ReadingLimits limits) =>
        new PdfReader(ocrCache: null, degree: 2).ReadAsync(file, limits, new Progress<int>(), CancellationToken.None);

    private sealed class Signs : IProgress<int>
    {
        private int _count;

        public int Count => _count;

        public void Report(int value) => Interlocked.Increment(ref _count);
    }
}
