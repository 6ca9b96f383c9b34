using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Chunking;

public sealed class PassageChunkerTests
{
    private static readonly DocumentId Report = DocumentId.FromSource(new Uri("file:///berichte/lorawan.pdf"));

    [Fact]
    public void Passage_never_crosses_a_heading()
    {
        var passages = Chunk(
            new Heading(1, "1 Ausgangslage"),
            new Paragraph("Die Gemeinde misst ihre Pegel von Hand."),
            new Heading(1, "2 Umsetzung"),
            new Paragraph("Sechs Gateways decken das Gemeindegebiet ab."));

        Assert.Equal(["Die Gemeinde misst ihre Pegel von Hand.", "Sechs Gateways decken das Gemeindegebiet ab."], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void Heading_path_holds_the_headings_above_from_the_outermost()
    {
        var passages = Chunk(
            new Heading(1, "3 Umsetzung"),
            new Heading(2, "3.2 LoRaWAN"),
            new Paragraph("Ein Gateway genügt."),
            new Heading(2, "3.3 Betrieb"),
            new Paragraph("Der Bauhof tauscht Batterien."),
            new Heading(1, "4 Kosten"),
            new Paragraph("Sie blieben unter dem Ansatz."));

        Assert.Equal(["3 Umsetzung › 3.2 LoRaWAN", "3 Umsetzung › 3.3 Betrieb", "4 Kosten"], passages.Select(passage => string.Join(" › ", passage.HeadingPath)));
    }

    [Fact]
    public void First_heading_that_repeats_the_title_is_not_part_of_the_path()
    {
        var passages = Chunk(new Heading(1, "LoRaWAN in Musterdorf"), new Heading(2, "Kosten"), new Paragraph("Sie blieben unter dem Ansatz."));

        Assert.Equal(["Kosten"], Assert.Single(passages).HeadingPath);
    }

    [Fact]
    public void Heading_without_text_is_kept_unless_a_deeper_one_follows()
    {
        var passages = Chunk(new Heading(1, "Vielen Dank!"), new Heading(1, "Anhang"), new Heading(2, "Quellen"), new Paragraph("Amtsblatt 3/2024."));

        Assert.Equal(["Vielen Dank!", "Amtsblatt 3/2024."], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void Paragraphs_are_gathered_until_a_passage_is_full()
    {
        var passages = Chunk([.. Enumerable.Range(1, 10).Select(number => new Paragraph(Words(50, $"Absatz{number}")))]);

        Assert.All(passages, passage => Assert.InRange(CountWords(passage.Text), 100, 220));
        Assert.Equal(500, passages.Sum(passage => CountWords(passage.Text)));
    }

    [Fact]
    public void Paragraph_too_long_for_one_passage_is_cut_between_sentences()
    {
        var sentences = Enumerable.Range(1, 40).Select(number => $"Die Stadt hat im Jahr {1980 + number} neue Sensoren an der Donau aufgestellt.");

        var passages = Chunk(new Paragraph(string.Join(' ', sentences)));

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.EndsWith("aufgestellt.", passage.Text, StringComparison.Ordinal));
        Assert.All(passages, passage => Assert.InRange(CountWords(passage.Text), 100, 220));
    }

    [Fact]
    public void List_is_not_torn_from_its_lead_in_and_repeats_it_where_it_goes_on()
    {
        var items = Enumerable.Range(1, 30).Select(number => new ListItem(0, "•", Words(12, $"Punkt{number}")));

        var passages = Chunk([new Paragraph(Words(110, "Vorher.")), new Paragraph("Für den Antrag werden benötigt:"), .. items]);

        Assert.All(passages, passage => Assert.Contains("Für den Antrag werden benötigt:\n• ", passage.Text, StringComparison.Ordinal));
        Assert.Equal(30, passages.SelectMany(passage => passage.Text.Split('\n')).Count(line => line.StartsWith('•')));
    }

    [Fact]
    public void Table_rows_carry_their_columns_and_every_group_of_rows_its_pages()
    {
        var rows = Enumerable.Range(1, 60).Select(number => (IReadOnlyList<string>)[$"Leistung {number} nach der Satzung", $"{number},00 €"]).ToList();
        var table = new Table("Gebührenverzeichnis", ["Gegenstand", "Gebühr:"], rows) { Regions = [new PageRegion(7, 100, 100, 900, 900)] };

        var passages = Chunk(table);

        Assert.True(passages.Count > 1);
        Assert.StartsWith("Gebührenverzeichnis\nGegenstand: Leistung 1 nach der Satzung | Gebühr: 1,00 €", passages[0].Text, StringComparison.Ordinal);
        Assert.All(passages, passage => Assert.Equal((PassageKind.Table, new PageRange(7, 7)), (passage.Kind, passage.Pages!.Value)));
    }

    [Fact]
    public void Empty_cells_and_unnamed_columns_leave_no_trace_in_a_row() =>
        Assert.Equal("Hund | Steuer: 120 €", TableRow.Write(["", "Steuer", "Bemerkung"], ["Hund", "120 €", " "]));

    [Fact]
    public void Footnote_stands_on_its_own_line()
    {
        var passage = Assert.Single(Chunk(new Paragraph("Die Förderquote beträgt 65 Prozent."), new Footnote("1", "In Haushaltsnotlage 90 Prozent.")));

        Assert.Equal("Die Förderquote beträgt 65 Prozent.\nFußnote 1: In Haushaltsnotlage 90 Prozent.", passage.Text);
    }

    [Fact]
    public void Equal_passages_have_different_ids_and_ids_do_not_depend_on_the_page()
    {
        Block[] blocks = [new Paragraph("Der Rat stimmt zu.") { Regions = [new PageRegion(1, 0, 0, 9, 9)] }, new Heading(1, "TOP 2"), new Paragraph("Der Rat stimmt zu."), new Heading(1, "TOP 2"), new Paragraph("Der Rat stimmt zu.")];
        var moved = blocks.Select(block => block with { Regions = [new PageRegion(5, 0, 0, 9, 9)] });

        var ids = Chunk(blocks).Select(passage => passage.Id).ToList();

        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, Chunk([.. moved]).Select(passage => passage.Id));
    }

    [Fact]
    public void Text_without_sentences_or_even_words_ends_in_passages_of_bounded_length()
    {
        var withoutSentences = new Paragraph(Words(100_000, "Anfang"));
        var withoutWords = new ListItem(0, "•", new string('ä', 1_000_000));
        var row = new Table(string.Empty, ["Spalte"], [[Words(50_000, "Zelle")]]);

        var passages = Chunk(withoutSentences, withoutWords, row, new Heading(1, Words(20_000, "Überschrift")));

        Assert.All(passages, passage => Assert.InRange(passage.Text.Length + passage.HeadingPath.Sum(heading => heading.Length), 1, 20_000));
        Assert.Equal(1_000_000, passages.Sum(passage => passage.Text.Count(letter => letter == 'ä')));
        Assert.Equal(169_997, passages.Sum(passage => CountOf("Wort", passage.Text)));
    }

    [Fact]
    public void Cut_never_tears_a_character_in_two()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 5_000));

        Assert.All(WordLength.Cut(text, most: 3), piece => Assert.False(char.IsLowSurrogate(piece[0])));
        Assert.Equal(text, string.Concat(WordLength.Cut(text, most: 3)));
    }

    [Fact]
    public void Noted_question_knows_the_lines_it_was_noted_for()
    {
        var passage = Assert.Single(Chunk(
            new Heading(1, "Rufbus"),
            new Paragraph("Der Rufbus fährt seit 2022."),
            new Paragraph("Der Betrieb kostet:") { Questions = ["Wie teuer ist das?", "Preis"] },
            new ListItem(0, "•", "120.000 € im Jahr") { Questions = ["Wie teuer ist das?", "Preis"] },
            new Paragraph("Der Landkreis zahlt.") { Questions = ["Wer zahlt?"] }));

        Assert.Equal([new EditorQuestion("Wie teuer ist das?", 1, 3), new EditorQuestion("Preis", 1, 3), new EditorQuestion("Wer zahlt?", 3, 4)], passage.Questions);
    }

    [Fact]
    public void No_block_is_lost()
    {
        var random = new Random(4711);
        for (var round = 0; round < 200; round++)
        {
            var blocks = Enumerable.Range(0, random.Next(1, 30)).Select(number => AnyBlock(random, number)).ToList();
            var text = string.Join('\n', Chunk([.. blocks]).Select(passage => string.Join(' ', passage.HeadingPath) + "\n" + passage.Text));

            Assert.All(Enumerable.Range(0, blocks.Count), number => Assert.Contains($"Wort{number}.", text, StringComparison.Ordinal));
        }
    }

    private static Block AnyBlock(Random random, int number) => random.Next(5) switch
    {
        0 => new Heading(random.Next(1, 4), $"Wort{number}."),
        1 => new ListItem(0, "•", Words(random.Next(1, 80), $"Wort{number}.")),
        2 => new Table(string.Empty, ["A", "B"], [[$"Wort{number}.", "x"]]),
        3 => new Footnote("1", $"Wort{number}."),
        _ => new Paragraph(Words(random.Next(1, 300), $"Wort{number}.")),
    };

    private static IReadOnlyList<Passage> Chunk(params Block[] blocks) =>
        new PassageChunker(new ChunkingPolicy()).Chunk(Report, "LoRaWAN in Musterdorf", blocks);

    private static string Words(int count, string first) => string.Join(' ', Enumerable.Repeat("Wort", count - 1).Prepend(first));

    private static int CountOf(string word, string text) => text.Split([' ', '\n']).Count(other => other == word);

    private static int CountWords(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}
