using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class BothAnswersReplyTests
{
    private const string InTalheim = "Welche Messstellen gehören zum Messnetz in Talheim am Wehr?";
    private const string InBergdorf = "Welche Messstellen gehören zum Messnetz in Bergdorf am Stollen?";

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        TownLibrary.Document("talheim", "Messnetz Talheim", ("Welche Messstellen gibt es?", "Zum Messnetz in Talheim gehören diese Messstellen:\n- zwei an der Brücke\n- fünf Messstellen in Talheim am Wehr\n- eine im Rathaus")),
        TownLibrary.Document("bergdorf", "Messnetz Bergdorf", ("Welche Messstellen gibt es?", "Zum Messnetz in Bergdorf gehören diese Messstellen:\n- drei an der Straße\n- neun Messstellen in Bergdorf am Stollen\n- eine in der Schule")),
    ]);

    [Fact]
    public async Task Of_each_answer_the_sentence_with_most_of_the_words_asked_is_told()
    {
        var before = await TalkAsync(InTalheim, InBergdorf);
        var reply = Of("wer von beiden hat mehr?", before);

        Assert.All(before.Turns, turn => Assert.True(Assert.IsType<CitedAnswer>(turn.Answer).Sentences.Count > 2));
        Assert.Equal("both_answers", reply?.Intent);
        Assert.Equal(["Messnetz Talheim", "Messnetz Bergdorf"], reply!.Parts.Skip(1).Select(part => part.Heading));
        Assert.Equal(["- fünf Messstellen in Talheim am Wehr", "- neun Messstellen in Bergdorf am Stollen"], reply.Sentences.Select(sentence => sentence.Text));
        Assert.All(reply.Sentences, sentence => Assert.Contains(sentence.Text, reply.Citations[sentence.Citations[0] - 1].Quote, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("welches Messnetz von den beiden ist größer?")]
    [InlineData("und wo gibt es mehr")]
    public async Task Which_is_more_is_asked_for_with_both_or_with_more(string text) => Assert.Equal(2, Of(text, await TalkAsync(InTalheim, InBergdorf))?.Sentences.Count);

    [Theory]
    [InlineData("wer misst da mehr Pegel als im Vorjahr gemessen wurde?")]
    [InlineData("wo steht das?")]
    public async Task Other_questions_are_none_of_it(string text) => Assert.Null(Of(text, await TalkAsync(InTalheim, InBergdorf)));

    [Fact]
    public async Task Same_answer_twice_is_set_beside_nothing() => Assert.Null(Of("wer von beiden hat mehr?", await TalkAsync(InTalheim, InTalheim)));

    [Fact]
    public async Task Answer_that_was_not_looked_up_is_set_beside_nothing()
    {
        var before = await TalkAsync(InTalheim, InBergdorf);
        var advice = Assert.IsType<CitedAnswer>(before.Turns[1].Answer) with { Strength = null };

        Assert.Null(Of("wer von beiden hat mehr?", new Conversation([before.Turns[0], before.Turns[1] with { Answer = advice }])));
    }

    private static CitedAnswer? Of(string text, Conversation before) => BothAnswersReply.Of(text, before, "1", new Trace(TimeProvider.System));

    private static async Task<Conversation> TalkAsync(params string[] questions)
    {
        var conversation = Conversation.Empty;
        foreach (var question in questions.Select(text => new Question(text)))
            conversation = conversation.With(question, await Advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        return conversation;
    }
}
