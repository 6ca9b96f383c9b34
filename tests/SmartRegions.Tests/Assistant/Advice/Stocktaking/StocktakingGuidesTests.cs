using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Tests.Corpus;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Advice.Stocktaking;

public sealed class StocktakingGuidesTests
{
    public static TheoryData<int> Steps => [.. Enumerable.Range(1, StocktakingQuestion.All.Count)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Whoever_does_not_understand_a_question_is_pointed_to_a_guide_of_the_starter_knowledge_base(int step)
    {
        var titles = (await CorpusLibrary.SheetsAsync()).Select(sheet => sheet.Document.Title);

        var text = await LastAnswerAsync(await CorpusLibrary.AccessAsync(), ["Wo stehen wir?", .. Enumerable.Repeat("nein", step - 1), "Das verstehe ich nicht"]);

        Assert.Contains(titles, title => text.Contains($"Mehr dazu steht im Blatt „{title}“;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_no_guide_is_about_it_none_is_named()
    {
        var text = (await new SheetFolder("Stocktaking").AskAsync("Wo stehen wir?", "ja", "ja", "Das verstehe ich nicht")).Text;

        Assert.EndsWith("Gemeint ist der Stand vor Ort, so wie Sie ihn kennen. Mit „4“ geht es ohne Antwort weiter.", text, StringComparison.Ordinal);
    }

    private static async Task<string> LastAnswerAsync(KnowledgeAccess knowledge, IEnumerable<string> questions)
    {
        var advisor = new Advisor(knowledge, new FixedTime());
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        }

        return conversation.Turns[^1].Answer!.Text;
    }
}
