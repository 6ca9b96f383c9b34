using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

public sealed class AdviceSuggestionsTests
{
    public static TheoryData<string> Lines => [.. WordingFile.Lines(typeof(AdviceSuggestions), "suggestions.txt")];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Whatever_is_suggested_is_understood_as_a_question_for_a_detail(string line)
    {
        var (kind, question) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var wish = new AdviceWish(Enum.Parse<AdviceKind>(kind, ignoreCase: true), QuestionReader.Read("Was gibt es zu Pegelsensoren?"));

        var detail = Assert.IsType<AskedDetail>(AdviceFollowUpReader.Read(question, wish));
        Assert.Empty(detail.Names);
    }

    [Fact]
    public async Task What_was_asked_already_is_not_suggested_and_what_is_suggested_is_answered()
    {
        var conversation = Conversation.Empty;
        for (var next = "Wer hat schon Pegelsensoren?"; conversation.Turns.Count < 3; next = (await SuggestAsync(conversation))[0])
        {
            Assert.DoesNotContain(conversation.Turns, turn => turn.Question.Text == next);
            var question = new Question(next);
            conversation = conversation.With(question, Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(conversation, question, AskerProfile.Unknown)));
        }
    }

    [Fact]
    public async Task After_what_is_no_advice_nothing_is_suggested()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Wer hat schon Pegelsensoren?")) with { Intent = "how" };

        Assert.Empty(await new AdviceSuggestions(await SheetLibrary.KnowledgeAsync()).AfterAsync(answer, 3, [], CancellationToken.None));
    }

    private static async Task<IReadOnlyList<string>> SuggestAsync(Conversation conversation)
    {
        var suggestions = new AdviceSuggestions(await SheetLibrary.KnowledgeAsync());
        return await suggestions.AfterAsync((CitedAnswer)conversation.Turns[^1].Answer!, 3, [.. conversation.Turns.Select(turn => turn.Question.Text)], CancellationToken.None);
    }
}
