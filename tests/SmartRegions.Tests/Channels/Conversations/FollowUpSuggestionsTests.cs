using Microsoft.Extensions.Logging.Abstractions;
using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class FollowUpSuggestionsTests : IAsyncLifetime
{
    private const string Range = "Wie weit reicht ein LoRaWAN-Gateway?";
    private const string Power = "Wie lange hält die Batterie eines LoRaWAN-Sensors?";

    private ServerPlace _place = null!;
    private Advisor _advisor = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        var version = ServerPlace.Version(
            ServerPlace.Sheet,
            "LoRaWAN in der Kommune",
            "Ein LoRaWAN-Gateway reicht in der Stadt etwa 2 km weit.",
            "Die Batterie eines LoRaWAN-Sensors hält fünf bis zehn Jahre.",
            "Hierzu wird noch gesammelt.");
        string[] headings = [Range, Power, "Wie geht es dir?"];
        var passages = version.Passages.Select((passage, i) => passage with { HeadingPath = [headings[i]] });
        await _place.Knowledge.Store.ReplaceAsync([new DocumentVersion(version.Document, [.. passages])], CancellationToken.None);
        await _place.Knowledge.RefreshAsync(CancellationToken.None);
        _advisor = new Advisor(KnowledgeAccess.To(_place.Knowledge), _place.Time);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Other_questions_of_the_sheet_are_suggested_that_it_answers()
    {
        var (answer, turns) = await AskAsync(Range, Conversation.Empty);

        Assert.Equal([Power], await SuggestAsync(answer, turns));
    }

    [Fact]
    public async Task Question_that_was_asked_is_not_suggested_again()
    {
        var (_, turns) = await AskAsync(Power, Conversation.Empty);
        var (answer, after) = await AskAsync(Range, turns);

        Assert.Empty(await SuggestAsync(answer, after));
    }

    [Fact]
    public async Task Replies_of_the_stocktaking_are_suggested()
    {
        var (answer, turns) = await AskAsync("Wo stehen wir?", Conversation.Empty);

        Assert.Equal(["ja", "teilweise", "nein", "weiß nicht"], await SuggestAsync(answer, turns));
    }

    [Fact]
    public async Task After_a_refusal_nothing_is_suggested()
    {
        var (answer, turns) = await AskAsync("Wie wird das Wetter in Buenos Aires?", Conversation.Empty);

        Assert.Empty(await SuggestAsync(answer, turns));
    }

    private async Task<IReadOnlyList<string>> SuggestAsync(Answer answer, Conversation turns)
    {
        using var suggestions = new FollowUpSuggestions(_advisor, KnowledgeAccess.To(_place.Knowledge), new AnswersInWork(_place.Time), _place.Time, NullLogger<FollowUpSuggestions>.Instance);
        // As beforehand at the start: while an asker waits, a busy machine may not find it out in time.
        if (answer is CitedAnswer { Citations: [var first, ..] }) await suggestions.TryAsync(first.Document, CancellationToken.None);
        return await suggestions.AfterAsync(answer, turns, CancellationToken.None);
    }

    private async Task<(Answer Answer, Conversation Turns)> AskAsync(string text, Conversation before)
    {
        var question = new Question(text);
        var answer = await _advisor.AnswerAsync(question, before, AskerProfile.Unknown, CancellationToken.None);
        return (answer, before.With(question, answer));
    }
}
