using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
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
        Assert.Contains(answer.Trace, entry => entry.Outcome.Contains("leans on what was said before: certain", StringComparison.Ordinal));
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
    public async Task Ellipsis_without_anything_before_is_asked_back() =>
        Assert.IsType<Clarification>(await TownLibrary.AskAsync("Und in Bayern?"));

    private static async Task<Answer> AskAsync(string before, string question)
    {
        var first = new Question(before);
        var conversation = Conversation.Empty.With(first, await TownLibrary.AskAsync(before));
        return await TownLibrary.Advisor.AnswerAsync(new Question(question), conversation, AskerProfile.Unknown, CancellationToken.None);
    }
}
