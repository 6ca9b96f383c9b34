using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

/// <summary>Tables stay tables, and forms say what was chosen.</summary>
public sealed class PdfTablesAndFormsTests : PrintedPdfTest
{
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
}
