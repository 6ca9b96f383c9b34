using System.Text;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Sets;

public sealed class GoldenSetTests : IDisposable
{
    private const string Question =
        """
        {"id":"kosten-1","question":"Was hat das LoRaWAN in Waldsolms gekostet?","history":["Was ist LoRaWAN?"],"land":"HE","inhabitants":4900,"expected":["answer","answer_with_caveat"],"key_facts":[{"name":"Betrag","any_of":["45.000 €"]}],"forbidden":[{"name":"Gesamtkosten","any_of":["Gesamtkosten von 45.000 €"]}],"sources":[{"document":"leitfaeden/lorawan-einstieg.md","page":2}],"topic":"Kosten","register":"Vollsatz","tags":["tabelle"]}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Question_is_read_with_everything_it_says()
    {
        var set = Assert.Single(await LoadAsync(_folder.Write("kosten.jsonl", Question)));

        Assert.Equal("kosten", set.Name);
        var question = Assert.Single(set.Questions);
        Assert.Equal(Land.TryParse("HE", out var hesse) ? hesse : null, question.Land);
        Assert.Equal(4900, question.Inhabitants);
        Assert.Equal([ExpectedBehaviour.Answer, ExpectedBehaviour.AnswerWithCaveat], question.Expected);
        Assert.Equal("45.000 €", Assert.Single(Assert.Single(question.KeyFacts).AnyOf));
        Assert.Equal(new ExpectedSource("leitfaeden/lorawan-einstieg.md", 2), Assert.Single(question.Sources));
        Assert.Equal("Was ist LoRaWAN?", Assert.Single(question.History));
    }

    [Fact]
    public async Task Folder_gives_its_own_sets_in_the_order_of_their_names()
    {
        _folder.Write("b.jsonl", """{"id":"2","question":"Hallo?","expected":["small_talk"]}""");
        _folder.Write("a.jsonl", """{"id":"1","question":"Hallo?","expected":["small_talk"]}""" + "\n\n");
        _folder.Write("README.md", "Fragen");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "documents"));
        _folder.Write("documents/c.jsonl", "kein Satz");

        Assert.Equal(["a", "b"], (await LoadAsync(_folder.Path)).Select(set => set.Name));
    }

    [Theory]
    [InlineData("""{"question":"Wer?","expected":["answer"]}""", "„id“ fehlt")]
    [InlineData("""{"id":"1","question":"Wer?"}""", "„expected“ fehlt")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["antwort"]}""", "Verhalten „antwort“ ist unbekannt")]
    [InlineData("""{"id":"1","question":"Wer?","expected":[]}""", "kein Verhalten")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"keyfacts":[]}""", "„keyfacts“ ist unbekannt")]
    [InlineData("""{"id":"1","id":"2","question":"Wer?","expected":["answer"]}""", "steht zweimal")]
    [InlineData("""{"id":" ","question":"Wer?","expected":["answer"]}""", "Kennung ist leer")]
    [InlineData("""{"id":"1","question":"","expected":["answer"]}""", "Frage ist leer")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"key_facts":[{"name":"A","any_of":[]}]}""", "hat keinen Wortlaut")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"key_facts":[{"name":"A","any_of":["…"]}]}""", "Wortlaut der Aussage „A“ ist leer")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"key_facts":[{"name":"A","any_of":["x"],"weight":2}]}""", "„key_facts[0].weight“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"land":"XX"}""", "„land“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"history":null}""", "„history“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"sources":[{"document":"a.md","page":0}]}""", "Seiten zählen ab 1")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["resists_injection"]}""", "Ohne verbotene Aussage")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"sources":[null]}""", "„sources[0]“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"forbidden":[null]}""", "„forbidden[0]“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"key_facts":[{"name":"A","any_of":["x",null]}]}""", "„key_facts[0].any_of[1]“")]
    [InlineData("""{"id":"1","question":"Wer?","expected":["answer"],"tags":[null]}""", "evals/sets/README.md")]
    [InlineData("[]", "kein JSON-Objekt")]
    [InlineData("Wer?", "kein gültiges JSON")]
    public async Task Broken_line_is_named_with_file_line_and_reason(string line, string reason)
    {
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => LoadAsync(_folder.Write("fragen.jsonl", $"{Question}\n{line}")));

        Assert.StartsWith("fragen.jsonl, Zeile 2: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_in_another_encoding_is_refused()
    {
        var file = _folder.Write("fragen.jsonl", Encoding.Latin1.GetBytes("""{"id":"1","question":"Für wen?","expected":["answer"]}"""));

        Assert.Contains("nicht in UTF-8", (await Assert.ThrowsAsync<InvalidDataException>(() => LoadAsync(file))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_that_two_sets_share_is_named_with_both_places()
    {
        _folder.Write("a.jsonl", Question);
        _folder.Write("b.jsonl", Question);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => LoadAsync(_folder.Path));

        Assert.Equal("b.jsonl, Zeile 1: Die Kennung „kosten-1“ steht schon in a.jsonl, Zeile 1.", failure.Message);
    }

    [Fact]
    public async Task Set_that_is_not_there_is_named() =>
        Assert.Contains("weg.jsonl“ gibt es nicht", (await Assert.ThrowsAsync<InvalidDataException>(() => LoadAsync("weg.jsonl"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Folder_without_sets_is_an_error() => await Assert.ThrowsAsync<InvalidDataException>(() => LoadAsync(_folder.Path));

    [Fact]
    public async Task Set_comes_back_from_a_table_as_it_was()
    {
        var questions = new[]
        {
            Assert.Single(Assert.Single(await LoadAsync(_folder.Write("fragen.jsonl", Question))).Questions),
            new GoldenQuestion
            {
                Id = "grenzen",
                Question = "Zeile eins\nZeile \"zwei\"; mit, allem",
                History = ["Was?\nWie?", @"a\b"],
                Expected = [ExpectedBehaviour.Clarification, ExpectedBehaviour.SmallTalk],
                KeyFacts = [new Claim("Stufe A: Geld", ["a | b", "c: d", "Förderung … 65 %"]), new Claim("B", ["x"])],
                Sources = [new ExpectedSource("faq/a#b.md"), new ExpectedSource("faq/c.md", 3), new ExpectedSource("faq/d.md#3"), new ExpectedSource("faq/e#f.md", 4)],
                Tags = ["eins", "zwei"],
            },
        };
        var table = Path.Combine(_folder.Path, "fragen.csv");
        var back = Path.Combine(_folder.Path, "zurueck.jsonl");

        await QuestionCsv.WriteAsync(questions, table, CancellationToken.None);
        await GoldenSet.SaveAsync(await QuestionCsv.ReadAsync(table, CancellationToken.None), back, CancellationToken.None);

        var before = Path.Combine(_folder.Path, "vorher.jsonl");
        await GoldenSet.SaveAsync(questions, before, CancellationToken.None);
        Assert.Equal(await File.ReadAllTextAsync(before), await File.ReadAllTextAsync(back));
    }

    [Fact]
    public async Task Table_with_semicolons_and_few_columns_is_read()
    {
        var table = _folder.Write("fragen.csv", "id;question;expected;key_facts\r\n1;Was kostet das?;\"answer\nanswer_with_caveat\";Betrag: 45.000 € | 45 T€\r\n");

        var question = Assert.Single(await QuestionCsv.ReadAsync(table, CancellationToken.None));

        Assert.Equal(["45.000 €", "45 T€"], Assert.Single(question.KeyFacts).AnyOf);
        Assert.Equal([ExpectedBehaviour.Answer, ExpectedBehaviour.AnswerWithCaveat], question.Expected);
    }

    [Fact]
    public async Task Table_of_a_german_spreadsheet_keeps_its_umlauts()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var table = _folder.Write("fragen.csv", windows.GetBytes("id;question;expected\r\n1;Für wen gilt „65 %“, was kostet es in €?;answer\r\n"));

        Assert.Equal("Für wen gilt „65 %“, was kostet es in €?", Assert.Single(await QuestionCsv.ReadAsync(table, CancellationToken.None)).Question);
    }

    [Theory]
    [InlineData("", "leer")]
    [InlineData("id,question,expected,question\n1,Wer?,answer,Was?\n", "Spalte „question“ steht zweimal")]
    [InlineData("id,frage\n1,Wer?\n", "Spalte „frage“ ist unbekannt")]
    [InlineData("id,question,expected\n1,Wer?\n", "Zeile 2: 2 statt 3 Spalten")]
    [InlineData("id,question,expected\n1,Wer?,answer\n1,Was?,answer\n", "Zeile 3: Die Kennung „1“")]
    [InlineData("id,question,expected\n1,\"Wer?,answer\n", "Zeile 2: Ein Anführungszeichen")]
    [InlineData("id,question,expected,inhabitants\n1,Wer?,answer,viele\n", "„inhabitants“")]
    public async Task Broken_table_is_named_with_file_and_line(string table, string reason)
    {
        var file = _folder.Write("fragen.csv", table);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => QuestionCsv.ReadAsync(file, CancellationToken.None));

        Assert.StartsWith("fragen.csv", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<GoldenSet>> LoadAsync(string path) => GoldenSet.LoadAsync([path], CancellationToken.None);
}
