using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Answering.Sections;

public sealed class UnknownStatementTests
{
    [Theory]
    [InlineData("Was der Einstieg kostet, ist nicht belegt.", QuestionType.YesNo, true)]
    [InlineData("Was der Einstieg kostet, ist nicht belegt.", QuestionType.Cost, false)]
    [InlineData("Bis wann der Beschluss vorliegen muss, ist nicht belegt.", QuestionType.YesNo, true)]
    [InlineData("Bis wann der Beschluss vorliegen muss, ist nicht belegt.", QuestionType.When, false)]
    [InlineData("Eine Pflicht zu einer Strategie ist nicht belegt.", QuestionType.YesNo, false)]
    [InlineData("Der Einstieg kostet 500 €.", QuestionType.YesNo, false)]
    public void Other_unknown_is_told_from_the_one_asked_for(string sentence, QuestionType asked, bool isOther) => Assert.Equal(isOther, UnknownStatement.IsOnOther(sentence, asked));

    [Theory]
    [InlineData("Eine Antragsfrist des Programms ist nicht belegt.", true)]
    [InlineData("Ob zurzeit ein Aufruf läuft, ist nicht bekannt.", true)]
    [InlineData("Ein Preis ist nicht belegt.", false)]
    [InlineData("Die Antragsfrist endet am 07.11.2025.", false)]
    public void Unknown_day_is_told_from_other_unknowns(string sentence, bool isOnDay) => Assert.Equal(isOnDay, UnknownStatement.IsOnDay(sentence));

    [Theory]
    [InlineData("Ein neuer Termin für Anträge ist nicht belegt.", true)]
    [InlineData("Eine Antragsfrist des Programms ist nicht belegt.", false)]
    [InlineData("Ein neuer Preis ist nicht belegt.", false)]
    public void Unknown_day_of_the_next_one_is_told_from_other_unknown_days(string sentence, bool isOnTheNext) => Assert.Equal(isOnTheNext, UnknownStatement.IsOnTheNext(sentence));

    [Fact]
    public async Task Day_that_has_passed_is_not_the_next_one()
    {
        var advisor = TownLibrary.Over(
        [
            TownLibrary.Document("programm", "Programm Seeland", ("Bis wann sind Anträge auf das Programm Seeland möglich?", "Anträge auf das Programm Seeland waren bis zum 07.11.2025 möglich. Ein neuer Termin für Anträge auf das Programm Seeland ist nicht belegt.")),
            TownLibrary.Document("wache", "Feuerwehrplan", ("Lage", "Die Wache steht in der Gartenstraße.")),
        ]);
        async Task<Answer> AskAsync(string question) => await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
        Assert.Equal("Ein neuer Termin für Anträge auf das Programm Seeland ist nicht belegt.", Assert.Single(Assert.IsType<Abstention>(await AskAsync("Wann ist der nächste Termin für Anträge auf das Programm Seeland?")).LeftOpen).Text);
        Assert.Contains("07.11.2025", Assert.IsType<CitedAnswer>(await AskAsync("Bis wann waren Anträge auf das Programm Seeland möglich?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ob das Beratungszentrum schon geöffnet hat, ist nicht belegt.")]
    [InlineData("Wertgrenzen sind in diesem Blatt für kein Land außer Nordrhein-Westfalen belegt.")]
    [InlineData("Der Träger ist in keiner ausgewerteten Quelle belegt (Q-12).")]
    [InlineData("Nicht belegt ist, wie viele Busse fahren.")]
    [InlineData("Keine Betriebskosten sind bekannt.")]
    public void Sentence_that_says_something_is_not_known_is_told(string sentence) => Assert.True(UnknownStatement.Is(sentence));

    [Theory]
    [InlineData("Belegt sind 40 Sensoren; sie messen nicht nachts.")]
    [InlineData("Das Zentrum ist nicht zuständig.")]
    [InlineData("Die Plattform ist nicht nur in Seeland bekannt.")]
    [InlineData("Nicht nur die Kosten sind belegt.")]
    public void Sentence_that_denies_something_else_is_not(string sentence) => Assert.False(UnknownStatement.Is(sentence));

    [Fact]
    public async Task Answer_that_leads_with_what_is_not_known_is_given_with_reserve()
    {
        Assert.Equal(Completeness.Full, (await AskAsync("Ob das Beratungszentrum eröffnet ist, sagt die Kreisverwaltung Seeland.")).Completeness);
        Assert.Equal(Completeness.Partial, (await AskAsync("Ob das Beratungszentrum eröffnet ist, ist im Kreis Seeland nicht belegt.")).Completeness);
    }

    [Fact]
    public async Task Price_that_the_sheet_says_is_not_known_is_declined_in_its_words()
    {
        const string Statement = "Was das Messnetz im Kreis Seeland kostet, ist nicht belegt.";
        var answer = Assert.IsType<Abstention>(await MeasuringAsync(Statement));
        var open = Assert.Single(answer.LeftOpen);
        Assert.Equal(Statement, open.Text);
        Assert.Equal(Statement, answer.Citations[open.Citations[0] - 1].Quote);
        Assert.StartsWith($"Das lassen die Quellen offen:\n{Statement} [1]", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wie genau das Messnetz im Kreis Seeland misst, ist nicht belegt.")]
    [InlineData("Was das Messnetz im Kreis Seeland kostet, ist nicht belegt; für den Start nannte der Kreis 4.000 €.")]
    public async Task Statement_on_something_else_or_beside_a_price_declines_nothing(string statement) => Assert.Equal(statement, Assert.IsType<CitedAnswer>(await MeasuringAsync(statement)).Sentences[0].Text);

    [Theory]
    [InlineData("Wie viele Messstellen hat das Netz im Kreis Seeland?", true)]
    [InlineData("Wie viele Messstellen betreibt die Stadt Buxtehude?", false)]
    public async Task Number_of_another_town_is_none_of_the_one_asked_about(string question, bool isAnswered)
    {
        var advisor = TownLibrary.Over(
        [
            TownLibrary.Document("messnetz", "Messnetz im Kreis Seeland", ("Wie viele Messstellen hat das Messnetz?", "Das Netz im Kreis Seeland betreibt 14 Messstellen für Wasserstände.")),
            TownLibrary.Document("wache", "Feuerwehrplan", ("Lage", "Die Wache steht in der Gartenstraße.")),
        ]);
        Assert.Equal(isAnswered, await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None) is CitedAnswer);
    }

    private static Task<Answer> MeasuringAsync(string statement) => TownLibrary.Over(
        [
            TownLibrary.Document("messnetz", "Messnetz im Kreis Seeland", ("Was kostet das Messnetz?", statement), ("Wo misst es?", "Das Messnetz im Kreis Seeland misst an vier Seen.")),
            TownLibrary.Document("wache", "Feuerwehrplan", ("Lage", "Die Wache steht in der Gartenstraße.")),
        ]).AnswerAsync(new Question("Was kostet das Messnetz im Kreis Seeland?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);

    private static async Task<CitedAnswer> AskAsync(string statement)
    {
        var advisor = TownLibrary.Over(
        [
            TownLibrary.Document("zentrum", "Beratungszentrum im Kreis Seeland", ("Ist das Beratungszentrum eröffnet?", statement)),
            TownLibrary.Document("haushalt", "Haushalt", ("Ausgaben", "Der Haushalt umfasst alle Ausgaben des Jahres.")),
            TownLibrary.Document("wache", "Feuerwehrplan", ("Lage", "Die Wache steht in der Gartenstraße.")),
        ]);
        return Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(new Question("Ist das Beratungszentrum eröffnet?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
    }
}
