using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant;

public sealed class AdvisorTests
{
    [Fact]
    public async Task Cost_question_is_answered_with_the_amount_first()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Was kostet ein Hund?"));
        Assert.Equal("Die Steuer beträgt im Kalenderjahr für jeden Hund 165,00 €.", answer.Sentences[0].Text);
        Assert.Equal("Hundesteuersatzung", answer.Citations[0].Document.Title);
        Assert.Equal(2, answer.Citations[0].Passage.Pages?.First);
        Assert.Equal("cost", answer.Intent);
    }

    [Fact]
    public async Task Table_row_answers_what_a_service_costs()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Wie hoch ist die Gebühr für eine Melderegisterauskunft?"));
        Assert.Equal("Leistung: Melderegisterauskunft | Gebühr: 11,00 €", answer.Sentences[0].Text);
    }

    [Fact]
    public async Task How_to_question_gets_the_lead_in_and_the_steps_in_their_order()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Wie veröffentliche ich einen Datensatz?"));
        Assert.Equal("So veröffentlichen Sie einen Datensatz:", answer.Sentences[0].Text);
        Assert.Equal(["1.", "2.", "3.", "4.", "5."], answer.Sentences.Skip(1).Select(sentence => sentence.Text[..2]));
    }

    [Theory]
    [InlineData("Was ist eine DSFA?")]
    [InlineData("was ist eine dsfa")]
    public async Task Abbreviation_is_answered_with_its_definition_first(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync(question));
        Assert.StartsWith("Eine Datenschutz-Folgenabschätzung (DSFA) ist", answer.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Date_question_is_answered_with_the_date_first()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Seit wann gibt es den Rufbus?"));
        Assert.Contains("3. Mai 2022", answer.Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_that_points_back_comes_with_the_one_before()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Worüber senden die Werte über LoRaWAN?"));
        var texts = answer.Sentences.Select(sentence => sentence.Text).ToList();
        var at = texts.IndexOf("Sie senden ihre Werte über LoRaWAN.");
        Assert.Equal("Die Stadt misst Pegelstände mit Radarsensoren.", texts[at - 1]);
    }

    [Fact]
    public async Task Question_without_supporting_passage_is_declined_and_says_what_was_looked_for()
    {
        var answer = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Wie züchtet man Zierfische im Gartenteich?"));
        Assert.Contains("„Zierfische“", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Abstention_without_sheets_on_offices_sends_to_nobody_in_particular()
    {
        var answer = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Wie züchtet man Zierfische im Gartenteich?"));
        Assert.Empty(answer.Citations);
        Assert.EndsWith("zuständige Stelle Ihres Landes oder Ihren kommunalen Spitzenverband.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aspect_that_no_sentence_covers_is_named_as_missing()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Welche Pegelstände misst die Stadt mit Radarsensoren und Ultraschall?"));
        Assert.Equal(Completeness.Partial, answer.Completeness);
        Assert.Contains("Ultraschall", answer.Missing);
        Assert.Contains("„Ultraschall“", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footnote_mark_in_a_source_does_not_look_like_a_citation()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Welche Städte führen ein Portal für offene Daten?"));
        Assert.Contains(answer.Sentences, sentence => sentence.Text.Contains("[7]", StringComparison.Ordinal));
        Assert.DoesNotContain("[7]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_statement_is_quoted_once()
    {
        const string statement = "Die Wache der Feuerwehr steht in der Gartenstraße.";
        var advisor = TownLibrary.Over(
        [
            TownLibrary.Document("a", "Feuerwehrplan", ("Lage", statement + " Sie hat drei Tore.")),
            TownLibrary.Document("b", "Bedarfsplan", ("Lage", statement + " Ein Neubau ist geplant.")),
            TownLibrary.Document("c", "Haushalt", ("Ausgaben", "Der Haushalt umfasst alle Ausgaben des Jahres.")),
        ]);
        var answer = Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(new Question("Wo steht die Wache der Feuerwehr?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.Single(answer.Sentences, sentence => sentence.Text == statement);
    }

    [Theory]
    [InlineData("", InputProblem.Empty)]
    [InlineData("😀😀😀", InputProblem.Empty)]
    [InlineData("\0\u0001\u0002\u0003MZ", InputProblem.Binary)]
    [InlineData("What is the fee for keeping a dog in this town?", InputProblem.OtherLanguage)]
    public async Task Input_that_is_no_german_question_is_refused_in_german(string text, InputProblem problem)
    {
        var answer = Assert.IsType<Refusal>(await TownLibrary.AskAsync(text));
        Assert.Equal(problem, answer.Problem);
        Assert.Contains("Bitte", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundred_kilobytes_are_refused_with_the_limit_in_german_figures()
    {
        var answer = Assert.IsType<Refusal>(await TownLibrary.AskAsync(new string('x', 100_000)));
        Assert.Contains("8.000 Zeichen", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_of_numbers_that_stand_nowhere_is_declined() => Assert.IsType<Abstention>(await TownLibrary.AskAsync("12345 67890"));

    [Fact]
    public async Task Question_of_two_nouns_is_answered_where_they_stand() =>
        Assert.Contains("Satzung", Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Beispiele Satzung")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Und bis wann?")]
    [InlineData("Was kostet das?")]
    [InlineData("der die das und oder")]
    public async Task Fragment_without_matter_is_answered_by_asking_for_a_whole_sentence(string text)
    {
        var answer = Assert.IsType<Clarification>(await TownLibrary.AskAsync(text));
        Assert.Contains("in einem ganzen Satz", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_that_no_source_names_is_said_to_be_missing()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Was kosten die Radarsensoren für Pegelstände?"));
        Assert.Equal(Completeness.Partial, answer.Completeness);
        Assert.Contains("Ein Betrag steht in diesen Fundstellen nicht.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strength_in_the_trace_is_written_for_people()
    {
        var outcome = (await TownLibrary.AskAsync("Was kostet ein Hund?")).Trace[^1].Outcome;
        Assert.Contains("Vorsprung vor anderen Dokumenten", outcome, StringComparison.Ordinal);
        Assert.DoesNotContain("EvidenceStrength", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Greeting_is_returned_without_a_search()
    {
        var advisor = new Advisor(Searching((_, _) => throw new InvalidOperationException("Nothing is to be looked up.")), TimeProvider.System);
        Assert.IsType<SmallTalk>(await advisor.AnswerAsync(new Question("Guten Morgen!"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
    }

    [Fact]
    public async Task Empty_knowledge_base_declines()
    {
        var advisor = new Advisor(Searching((_, _) => Task.FromResult(new SearchResult([], [], 0))), TimeProvider.System);
        Assert.IsType<Abstention>(await advisor.AnswerAsync(new Question("Was kostet ein Hund?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
    }

    [Fact]
    public async Task Every_step_leaves_a_trace() =>
        Assert.Equal(
            ["safety", "guard", "intent", "spelling", "understand", "retrieve", "surroundings", "evidence", "extract", "completeness"],
            (await TownLibrary.AskAsync("Was kostet ein Hund?")).Trace.Select(entry => TraceEntry.NameOf(entry.Step)));

    [Fact]
    public async Task Every_number_has_a_source_and_every_quote_stands_in_its_passage()
    {
        string[] words = ["Hund", "Gebühr", "Datensatz", "veröffentlichen", "DSFA", "Pegelstände", "Rufbus", "was", "kostet", "wie", "wer", "Satzung", "Beirat", "2024", "LoRaWAN", "Beglaubigung", "welche"];
        var random = new Random(7);
        var cited = 0;
        for (var round = 0; round < 300; round++)
        {
            var question = string.Join(' ', random.GetItems(words, random.Next(1, 6)));
            if (await TownLibrary.AskAsync(question) is not CitedAnswer answer) continue;
            cited++;
            Assert.Equal(Enumerable.Range(1, answer.Citations.Count), answer.Citations.Select(citation => citation.Number));
            Assert.Equal(answer.Citations.Select(citation => citation.Number), answer.Sentences.SelectMany(sentence => sentence.Citations).Distinct().Order());
            Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, citation.Passage.Text, StringComparison.Ordinal));
            Assert.All(answer.Sentences, sentence => Assert.All(sentence.Citations, number => Assert.Contains(sentence.Text, answer.Citations[number - 1].Quote, StringComparison.Ordinal)));
            Assert.InRange(answer.Sentences.Count, 1, 12);
        }

        Assert.InRange(cited, 50, 300);
    }

    private static KnowledgeAccess Searching(PassageSearch search) => new(search, (_, _) => Task.FromResult<IReadOnlyList<Passage>>([]), _ => Task.FromResult<IReadOnlyList<Document>>([]));
}
