using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

/// <summary>Many sheets speak of the same matter, so that none stands out.</summary>
public sealed class LiteralEvidenceTests
{
    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        TownLibrary.Document("rufbus", "Rufbus einführen", ("Was ist ein Rufbus?", "Ein Rufbus ist ein Kleinbus, der nur nach Bestellung fährt."), ("Was kostet ein Rufbus?", "Was ein Rufbus im Jahr kostet, ist nicht belegt.")),
        TownLibrary.Document("zwoenitz", "Rufbus in Zwönitz", ("Kurz gesagt", "Der Rufbus in Zwönitz fährt seit 2022 und heißt ERZmobil."), ("Betrieb", "Der Rufbus wird mit einer App bestellt.")),
        TownLibrary.Document("amt", "Rufbus im Amt Süderbrarup", ("Kurz gesagt", "Der Rufbus im Amt Süderbrarup wird mit Biletado gebucht."), ("Betrieb", "Den Rufbus fährt ein Taxiunternehmen.")),
        TownLibrary.Document("wendel", "Rufbus im Landkreis St. Wendel", ("Kurz gesagt", "Der Rufbus im Landkreis St. Wendel heißt flitsaar.")),
    ]);

    [Theory]
    [InlineData("was ist ein rufbus", "Ein Rufbus ist ein Kleinbus, der nur nach Bestellung fährt.")]
    public async Task Short_question_is_answered_by_the_sentence_that_says_it(string question, string sentence)
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync(question));
        Assert.Equal(sentence, answer.Sentences[0].Text);
        Assert.True(IsLiteral(answer));
    }

    [Fact]
    public async Task Short_question_for_a_price_is_declined_by_the_sentence_that_says_there_is_none()
    {
        var answer = Assert.IsType<Abstention>(await AskAsync("was kostet ein rufbus"));
        Assert.Equal("Was ein Rufbus im Jahr kostet, ist nicht belegt.", Assert.Single(answer.LeftOpen).Text);
        Assert.True(IsLiteral(answer));
    }

    [Theory]
    [InlineData("Was ist ein Sammeltaxi?")]
    [InlineData("Wer fährt den Rufbus in Ulm?")]
    public async Task What_no_sentence_says_is_not_raised(string question) =>
        Assert.False(IsLiteral(await AskAsync(question)));

    private static bool IsLiteral(Answer answer) => answer.Trace.Any(entry => entry.Outcome.Contains("steht wörtlich so da", StringComparison.Ordinal));

    private static Task<Answer> AskAsync(string question) => Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
}
