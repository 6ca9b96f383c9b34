using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Tests.Assistant.Advice;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class RepliesOnAnswersTests
{
    [Fact]
    public async Task Sources_are_named_without_what_was_found_for_the_question_before()
    {
        var answers = await TalkAsync("Was kostet ein Hund?", "Woher wissen Sie das?");

        var sources = Assert.IsType<CitedAnswer>(answers[1]);
        Assert.Equal("sources", sources.Intent);
        Assert.NotEmpty(answers[0].Found);
        Assert.Empty(sources.Found);
        Assert.Equal(((CitedAnswer)answers[0]).Citations, sources.Citations);
    }

    [Fact]
    public async Task Sources_of_advice_have_no_day_and_no_remark_on_what_is_not_shown()
    {
        var before = (await new SheetFolder("Funding").TalkAsync("Welche Förderung gibt es in Hessen?")).Turns[^1];
        var advice = Assert.IsType<CitedAnswer>(before.Answer) with { Notes = [new AnswerNote(NoteKind.Shortened, "… und 2 weitere Zeilen an der Fundstelle."), new AnswerNote(NoteKind.Expired, "Abgelaufen.")] };
        Assert.NotNull(advice.Day);

        var sources = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(new Conversation([before with { Answer = advice }]), new Question("Quelle?"), AskerProfile.Unknown));

        Assert.Null(sources.Day);
        Assert.Equal("Abgelaufen.", Assert.Single(sources.Notes).Text);
    }

    [Fact]
    public async Task Two_answers_beside_each_other_rest_on_neither_alone()
    {
        var answers = await TalkAsync("Was kostet ein Hund?", "Was kostet eine Meldebescheinigung?", "Wer von beiden hat mehr?");

        var both = Assert.IsType<CitedAnswer>(answers[2]);
        Assert.Equal("both_answers", both.Intent);
        Assert.Null(both.Strength);
        Assert.Empty(both.Found);
        Assert.Equal(2, both.Citations.Count);
    }

    private static async Task<IReadOnlyList<Answer>> TalkAsync(params string[] questions)
    {
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await TownLibrary.Advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        }

        return [.. conversation.Turns.Select(turn => turn.Answer!)];
    }
}
