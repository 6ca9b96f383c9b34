using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Docx;
using SmartRegions.Knowledge.Documents;
using static SmartRegions.Tests.Ingestion.Reading.Docx.DocxBuilder;

namespace SmartRegions.Tests.Ingestion.Reading.Docx;

public sealed class WordReaderTests : IDisposable
{
    private const string GermanStyles = """
        <w:style w:type="paragraph" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Ueberschrift2"><w:name w:val="Überschrift 2"/><w:basedOn w:val="berschrift1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Anlage"><w:name w:val="Anlagenüberschrift"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        """;

    private const string Lists = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Ueberschrift2"/><w:lvlText w:val="%1.%2"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Headings_carry_level_and_number_of_their_style()
    {
        var content = await ReadAsync(new DocxBuilder().WithStyles(GermanStyles).WithNumbering(Lists).WithBody(
            P("Smart-City-Strategie der Stadt Musterstadt", "Titel")
            + P("Ausgangslage\t3", "Verzeichnis1")
            + P("Ausgangslage", "berschrift1")
            + P("Die Stadt hat 42.000 Einwohnerinnen und Einwohner.")
            + P("Umsetzung", "berschrift1")
            + P("LoRaWAN", "Ueberschrift2")
            + P("Datenplattform", "Ueberschrift2")
            + P("Anlage A", "Anlage")
            + P("Hinweis", properties: "<w:outlineLvl w:val=\"3\"/>")));

        Assert.Equal(
            [
                "# Smart-City-Strategie der Stadt Musterstadt",
                "# 1 Ausgangslage",
                "Die Stadt hat 42.000 Einwohnerinnen und Einwohner.",
                "# 2 Umsetzung",
                "## 2.1 LoRaWAN",
                "## 2.2 Datenplattform",
                "### Anlage A",
                "#### Hinweis",
            ],
            content.Lines());
        Assert.Equal("Smart-City-Strategie der Stadt Musterstadt", content.Metadata.Title);
    }

    [Fact]
    public async Task List_starts_at_the_number_it_names_even_at_0()
    {
        var content = await ReadAsync(new DocxBuilder().WithNumbering(Lists + """
            <w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="0"/></w:lvlOverride></w:num>
            """).WithBody(Item("Vorwort", 3) + Item("Auftakt", 5) + Item("Bedarf", 5) + Item("Fachämter", 5, 1)));

        Assert.Equal(["1. Vorwort", "0. Auftakt", "1. Bedarf", "  a) Fachämter"], content.Lines());
    }

    [Fact]
    public async Task List_counts_as_the_list_style_it_names()
    {
        var content = await ReadAsync(new DocxBuilder().WithNumbering("""
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="Paragrafen"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Paragrafen"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            """).WithBody(Item("Zweck", 2) + Item("Gebühren", 1)));

        Assert.Equal(["§ 1 Zweck", "§ 2 Gebühren"], content.Lines());
    }

    [Fact]
    public async Task List_may_count_a_level_in_a_way_of_its_own()
    {
        var content = await ReadAsync(new DocxBuilder().WithNumbering(Lists + """
            <w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%2."/></w:lvl></w:lvlOverride></w:num>
            """).WithBody(Item("Bedarf", 5) + Item("Fachämter", 5, 1) + Item("Angebote", 5) + Item("Dienstleister", 5, 1)));

        Assert.Equal(["1. Bedarf", "  IV. Fachämter", "2. Angebote", "  IV. Dienstleister"], content.Lines());
    }

    [Fact]
    public async Task Level_that_never_restarts_counts_on_under_the_next_one_above()
    {
        var content = await ReadAsync(new DocxBuilder().WithNumbering("""
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Teil %1"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="§ %2"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """).WithBody(Item("Allgemeines", 1) + Item("Zweck", 1, 1) + Item("Gebühren", 1) + Item("Höhe", 1, 1)));

        Assert.Equal(["Teil I Allgemeines", "  § 1 Zweck", "Teil II Gebühren", "  § 2 Höhe"], content.Lines());
    }

    [Fact]
    public async Task Lists_count_as_printed_and_start_again_where_they_say_so()
    {
        var content = await ReadAsync(new DocxBuilder().WithNumbering(Lists).WithBody(
            Item("Bedarf erheben", 3) + Item("Fachämter befragen", 3, 1) + Item("Ergebnis festhalten", 3, 1) + Item("Protokoll", 3, 2)
            + Item("Angebote einholen", 3) + Item("Dienstleister", 3, 1)
            + Item("Neue Liste", 4)));

        Assert.Equal(
            ["1. Bedarf erheben", "  a) Fachämter befragen", "  b) Ergebnis festhalten", "    • Protokoll", "2. Angebote einholen", "  a) Dienstleister", "1. Neue Liste"],
            content.Lines());
    }

    [Fact]
    public async Task Table_keeps_header_rows_and_merged_cells()
    {
        var content = await ReadAsync(new DocxBuilder().WithStyles(GermanStyles).WithBody(
            P("Tabelle 1: Gebühren", "Beschriftung")
            + "<w:tbl><w:tblPr><w:tblLook w:val=\"0000\"/></w:tblPr>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Leistung", "<w:vMerge w:val=\"restart\"/>") + Cell("Gebühr", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell(string.Empty, "<w:vMerge/>") + Cell("regulär") + Cell("ermäßigt") + "</w:tr>"
            + "<w:tr>" + Cell("Auskunft", "<w:vMerge w:val=\"restart\"/>") + Cell("11,00 €") + Cell("5,50 €") + "</w:tr>"
            + "<w:tr>" + Cell(string.Empty, "<w:vMerge/>") + Cell("schriftlich 15,00 €") + Cell("–") + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>" + Cell("gestrichen") + Cell("1") + Cell("2") + "</w:tr>"
            + "</w:tbl>"));

        Assert.Equal(
            ["{Tabelle 1: Gebühren} / Leistung | Gebühr regulär | Gebühr ermäßigt / Auskunft | 11,00 € | 5,50 € / Auskunft | schriftlich 15,00 € | –"],
            content.Lines());
    }

    [Fact]
    public async Task Table_of_one_column_is_a_frame_around_its_text()
    {
        var content = await ReadAsync(new DocxBuilder().WithStyles(GermanStyles).WithBody(
            "<w:tbl><w:tr><w:tc>" + P("Auf einen Blick", "Anlage") + P("Die Förderung endet 2027.") + "</w:tc></w:tr></w:tbl>"));

        Assert.Equal(["### Auf einen Blick", "Die Förderung endet 2027."], content.Lines());
    }

    [Fact]
    public async Task Footnotes_follow_the_paragraph_that_refers_to_them()
    {
        var content = await ReadAsync(new DocxBuilder()
            .WithFootnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\">" + P(" Stadt Ulm, Jahresbericht 2018.") + "</w:footnote>")
            .WithBody("<w:p><w:r><w:t>Die Feuerwehr rückte 2.049 Mal aus.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("Danach.")));

        Assert.Equal(["Die Feuerwehr rückte 2.049 Mal aus.", "[1] Stadt Ulm, Jahresbericht 2018.", "Danach."], content.Lines());
    }

    [Fact]
    public async Task Deleted_hidden_and_generated_text_is_left_out()
    {
        var content = await ReadAsync(new DocxBuilder().WithBody(
            """
            <w:p>
              <w:r><w:t xml:space="preserve">Die Frist beträgt </w:t></w:r>
              <w:del w:id="1" w:author="Amt"><w:r><w:delText>zwei</w:delText></w:r></w:del>
              <w:moveFrom w:id="3" w:author="Amt"><w:r><w:t>verschoben</w:t></w:r></w:moveFrom>
              <w:ins w:id="2" w:author="Amt"><w:r><w:t>drei</w:t></w:r></w:ins>
              <w:r><w:t xml:space="preserve"> Wo</w:t><w:softHyphen/><w:t>chen (E</w:t><w:noBreakHyphen/><w:t>Mail).</w:t></w:r>
              <w:r><w:rPr><w:vanish/></w:rPr><w:t>Interner Vermerk</w:t></w:r>
              <w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>
            </w:p>
            """));

        Assert.Equal(["Die Frist beträgt drei Wochen (E-Mail)."], content.Lines());
    }

    [Fact]
    public async Task Text_box_is_read_once_and_after_its_paragraph()
    {
        var box = "<w:txbxContent>" + P("Ansprechpartnerin: Frau Müller") + "</w:txbxContent>";
        var content = await ReadAsync(new DocxBuilder().WithBody(
            "<w:p><w:r><w:t xml:space=\"preserve\">Wir beraten </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:graphic><wps:wsp><wps:txbx>"
            + box + "</wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Sie gern.</w:t></w:r></w:p>"));

        Assert.Equal(["Wir beraten Sie gern.", "Ansprechpartnerin: Frau Müller"], content.Lines());
    }

    [Fact]
    public async Task Sixty_thousand_nested_elements_are_over_the_limit_and_harm_nothing()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 60_000)) + P("tief") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 60_000));

        var content = await ReadAsync(new DocxBuilder().WithBody(P("Anfang") + nested));

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
        Assert.Contains("256 Ebenen", content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_within_a_raised_limit_needs_no_call_stack()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + P("tief") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000));

        var content = await ReadAsync(new DocxBuilder().WithBody(nested), new ReadingLimits { Depth = 100_000 });

        Assert.Equal(["tief"], content.Lines());
    }

    [Fact]
    public async Task Two_kilobytes_that_inflate_to_gigabytes_are_stopped()
    {
        var content = await ReadAsync(new DocxBuilder().WithPart("word/document.xml", WriteSpaces));

        Assert.Equal(ReadingOutcome.OverLimit, content.Outcome);
        Assert.Contains("ZIP-Bombe", content.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_type_with_external_entity_is_refused()
    {
        var secret = _folder.Write("geheim.txt", "Passwort");
        var content = await ReadAsync(new DocxBuilder().WithPart(
            "word/document.xml",
            $"<!DOCTYPE d [<!ENTITY x SYSTEM \"file://{secret}\">]><d><p><r><t>&x;</t></r></p></d>"));

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
        Assert.Empty(content.Blocks);
    }

    [Fact]
    public async Task Truncated_document_is_damaged_not_empty()
    {
        var whole = new DocxBuilder().WithBody(P("Beschluss")).Build();
        var file = _folder.Write("beschluss.docx", whole[..(whole.Length / 2)]);

        var content = await new WordReader().ReadAsync(file);

        Assert.Equal(ReadingOutcome.Unsupported, content.Outcome);
    }

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static void WriteSpaces(Stream stream)
    {
        stream.Write("<d>"u8);
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var i = 0; i < 80; i++) stream.Write(spaces);
    }

    private Task<DocumentContent> ReadAsync(DocxBuilder document, ReadingLimits? limits = null) =>
        new WordReader().ReadAsync(_folder.Write("dokument.docx", document.Build()), limits);
}
