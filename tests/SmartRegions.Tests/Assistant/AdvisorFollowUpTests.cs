using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant;

/// <summary>Questions that go on from what was said before.</summary>
public sealed class AdvisorFollowUpTests
{
    [Fact]
    public async Task Pronoun_stands_for_the_matter_of_the_question_before()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Was ist eine Melderegisterauskunft?", "Was kostet die?"));

        Assert.Contains("11,00 €", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Trace, entry => entry.Outcome.Contains("(knüpft an das Gespräch an)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Question_of_its_own_is_not_drawn_back_to_the_old_matter()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Was kostet eine Melderegisterauskunft?", "Seit wann verbindet ein Rufbus die Ortsteile?"));

        Assert.Equal("Smart-City-Strategie", Assert.Single(answer.Citations).Document.Title);
        Assert.Contains("3. Mai 2022", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sources_do_not_say_about_the_old_matter_is_not_answered_with_it() =>
        Assert.IsType<Abstention>(await AskAsync("Was kostet eine Melderegisterauskunft?", "Und wie ist das Klavierkonzert da?"));

    [Fact]
    public async Task What_one_stray_word_finds_in_another_document_is_no_answer() =>
        Assert.IsType<Abstention>(await AskAsync("Wie veröffentlichen wir einen Datensatz?", "Gibt es auch was bei Hochwasser?"));

    [Fact]
    public async Task Question_that_goes_on_is_not_taken_for_a_courtesy()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Was kostet eine Melderegisterauskunft?", "lohnt sich das für uns"));

        Assert.Contains("Melderegisterauskunft", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_asks_for_an_amount_is_not_taken_for_a_courtesy() =>
        Assert.Equal(ClarificationNeed.Land, Assert.IsType<Clarification>(await AskAsync("Hallo!", "und bis wieviel euro darf ich direkt vergeben")).Need);

    [Fact]
    public async Task What_names_nothing_stays_with_the_matter_though_its_words_stand_elsewhere()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Assessments, "Was ist eine Datenschutz-Folgenabschätzung?", "wann muss die fertig sein"));

        Assert.Equal(["Datenschutz prüfen"], answer.Citations.Select(citation => citation.Document.Title).Distinct());
    }

    [Fact]
    public async Task Degree_of_a_quality_that_nothing_speaks_of_is_not_told_by_what_does() =>
        Assert.IsType<Abstention>(await AskAsync("Was hat die Bürgerschaft bei der Beteiligung eingebracht?", "und wie zufrieden ist die bürgerschaft damit?"));

    [Fact]
    public async Task Sources_of_the_answer_before_are_named()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Was kostet eine Melderegisterauskunft?", "Wo kann ich das nachlesen?"));

        Assert.Equal("Gebührenverzeichnis", answer.Parts[1].Heading);
        Assert.Contains("11,00 €", Assert.Single(answer.Sentences).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_of_nothing_are_not_named() => Assert.IsType<Abstention>(await AskAsync("Wie tief ist der Marianengraben?", "Wo kann ich das nachlesen?"));

    [Fact]
    public async Task Ellipsis_without_anything_before_is_asked_back() =>
        Assert.IsType<Clarification>(await TownLibrary.AskAsync("Und in Bayern?"));

    [Theory]
    [InlineData("welche von beiden ist teurer?")]
    [InlineData("was ist billiger")]
    public async Task Two_answers_are_set_beside_each_other(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Fees, "Was kostet ein Angelschein?", "Was kostet ein Parkausweis?", question));

        Assert.Equal(["Angelschein", "Parkausweis"], answer.Parts.Skip(1).Select(part => part.Heading));
        Assert.Contains("45,00 €", answer.Parts[1].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Contains("30,70 €", answer.Parts[2].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], answer.Sentences.SelectMany(sentence => sentence.Citations));
    }

    [Fact]
    public async Task One_answer_is_set_beside_nothing()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(Fees, "Was kostet ein Angelschein?", "was ist billiger"));

        Assert.Contains("45,00 €", Assert.Single(answer.Sentences).Text, StringComparison.Ordinal);
        Assert.NotEqual("both_answers", answer.Intent);
    }

    [Fact]
    public async Task Yes_on_another_matter_than_talked_about_is_given_with_reserve()
    {
        const string Question = "Musste der Rat zustimmen?";
        var alone = Assert.IsType<CitedAnswer>(await Council.AnswerAsync(new Question(Question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        var inTalk = Assert.IsType<CitedAnswer>(await AskAsync(Council, "Was kostet ein Angelschein?", Question));

        Assert.StartsWith("Ja,", alone.Text, StringComparison.Ordinal);
        Assert.StartsWith("Möglicherweise", inTalk.Text, StringComparison.Ordinal);
    }

    private static DocumentVersion Angling { get; } = TownLibrary.Document(
        "angeln", "Angelschein", ("Was kostet ein Angelschein?", "Ein Angelschein kostet 45,00 € im Jahr."), ("Wer bekommt ihn?", "Einen Angelschein bekommt, wer die Prüfung bestanden hat."));

    private static readonly Advisor Fees = TownLibrary.Over([Angling, TownLibrary.Document("parken", "Parkausweis", ("Was kostet ein Parkausweis?", "Ein Parkausweis kostet 30,70 € im Jahr."))]);

    private static readonly Advisor Council = TownLibrary.Over(
        [Angling, TownLibrary.Document("halle", "Sporthalle", ("Musste der Rat zustimmen?", "Ja, der Rat musste zustimmen: Der Bau der Sporthalle brauchte einen Beschluss."))]);

    private static readonly Advisor Assessments = TownLibrary.Over(
    [
        TownLibrary.Document("dsfa", "Datenschutz prüfen",
            ("Was ist eine Datenschutz-Folgenabschätzung?", "Eine Datenschutz-Folgenabschätzung ist eine Prüfung der Risiken einer Verarbeitung."),
            ("Wann ist zu prüfen?", "Die Datenschutz-Folgenabschätzung muss vor Beginn der Verarbeitung fertig vorliegen.")),
        TownLibrary.Document("katalog", "Fertige Lösungen finden",
            ("Wann gibt es den Katalog?", "Einen Katalog fertiger Lösungen gibt es seit dem 3. Mai 2022. Die Lösungen sind fertig und getestet.")),
        TownLibrary.Document("bad", "Freibad", ("Öffnung", "Das Freibad öffnet am 1. Mai.")),
    ]);

    private static Task<Answer> AskAsync(string before, string question) => AskAsync(TownLibrary.Advisor, before, question);

    /// <summary>The answer to the last of several questions.</summary>
    private static async Task<Answer> AskAsync(Advisor advisor, params string[] questions)
    {
        var conversation = Conversation.Empty;
        foreach (var question in questions.Select(text => new Question(text)))
            conversation = conversation.With(question, await advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        return conversation.Turns[^1].Answer!;
    }
}
