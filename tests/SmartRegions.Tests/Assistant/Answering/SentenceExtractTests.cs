using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SentenceExtractTests
{
    private const string Open = "Ein Zähler sendet im freien Gelände zehn Kilometer weit.";
    private const string Walled = "Hinter einer Wand sendet ein Zähler im Funknetz dreihundert Meter weit.";

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        TownLibrary.Document("funk", "Technik im Wasserwerk", ("Reichweite", $"{Open} {Walled} Die Batterie hält zwölf Jahre. Den Tausch übernimmt das Wasserwerk.")),
        TownLibrary.Document("rohr", "Rohre im Wasserwerk", ("Alter", "Die Rohre liegen seit vierzig Jahren. Jede Wand am Rohr ist aus Beton.")),
    ]);

    [Fact]
    public async Task Keywords_are_answered_from_where_the_sheet_begins_to_speak_of_them() =>
        Assert.Equal([Open, Walled], (await AskAsync("zähler sendet meter weit")).Sentences.Take(2).Select(sentence => sentence.Text));

    [Fact]
    public async Task Sentence_that_answers_a_question_comes_first() =>
        Assert.Equal(Walled, (await AskAsync("Was sendet ein Zähler hinter einer Wand im Funknetz?")).Sentences[0].Text);

    private static async Task<CitedAnswer> AskAsync(string question) =>
        Assert.IsType<CitedAnswer>(await Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
}
