using SmartRegions.Assistant;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Tests.Assistant.Answering;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Handouts;

public sealed class ConversationHandoutTests
{
    [Fact]
    public async Task Note_says_who_asked_what_the_sources_say_and_where()
    {
        var page = await PageAsync("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", "Was kostet ein Hund?");

        Assert.StartsWith("# Vermerk vom 9. März 2026\n\nKommune: Hessen, 4.200 Einwohner, Landgemeinde\n\n## Was kostet ein Hund?\n\n- ", page, StringComparison.Ordinal);
        Assert.Contains("165,00 €. \\[1\\]\n", page, StringComparison.Ordinal);
        Assert.Contains("## Quellen\n\n1. Hundesteuersatzung, ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_that_two_answers_cite_has_one_number()
    {
        var conversation = await TalkAsync("Was kostet ein Hund?", "Was kostet eine Meldebescheinigung?", "Was kostet ein Hund?");
        var page = MarkdownHandout.Of(HandoutOf(conversation)!);

        var cited = conversation.Turns.SelectMany(turn => turn.Answer!.CitedPlaces()).Select(place => place.Passage.Id).Distinct().Count();
        Assert.InRange(cited, 2, 9);
        Assert.Contains($"\n{cited}. ", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{cited + 1}. ", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("165,00 €. \\[1\\]").Length - 1);
        Assert.Contains("7,50 € \\[2\\]", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_found_is_handed_out_too() =>
        Assert.Contains("keine belastbare Antwort", await PageAsync("Wie tief ist der Marianengraben?"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Wie hoch ist die Hundesteuer je Hund in Kanada?", true)]
    [InlineData("Wie hoch ist die Hundesteuer je Hund im Portal?", false)]
    public async Task Words_left_open_are_those_that_the_answer_names(string question, bool isNamed)
    {
        var page = await PageAsync(question);

        Assert.Contains("165,00 €. \\[1\\]", page, StringComparison.Ordinal);
        Assert.Equal(isNamed, page.Contains("Nicht belegt: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Greetings_are_no_matter_for_the_files() =>
        Assert.Null(HandoutOf(await TalkAsync("Guten Tag!")));

    private static async Task<string> PageAsync(params string[] questions) => MarkdownHandout.Of(HandoutOf(await TalkAsync(questions))!);

    private static Handout? HandoutOf(Conversation conversation) => ConversationHandout.Of(conversation, AskerProfile.Unknown, new FixedTime());

    private static async Task<Conversation> TalkAsync(params string[] questions)
    {
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await TownLibrary.Advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        }

        return conversation;
    }
}
