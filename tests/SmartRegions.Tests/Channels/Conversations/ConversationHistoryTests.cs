using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class ConversationHistoryTests : IAsyncLifetime
{
    private const string Asker = "dl_rathaus";

    private readonly ConversationId _conversation = ConversationId.New();
    private ServerPlace _place = null!;
    private ActivityLog _log = null!;
    private ConversationHistory _history = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _log = new ActivityLog(_place.Knowledge.Database, _place.Time);
        _history = new ConversationHistory(_log, new Advisor(KnowledgeAccess.To(_place.Knowledge), _place.Time));
        await _log.StartAsync(_conversation, Asker, CancellationToken.None);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Of_a_long_conversation_the_last_twenty_questions_are_read()
    {
        for (var i = 1; i <= 25; i++) await AskAsync($"Wie weit reicht Gateway {i}?", answers: i % 3);

        var turns = (await _history.BeforeAsync(_conversation, await NextAsync(), CancellationToken.None)).Turns;

        Assert.Equal(Enumerable.Range(6, 20).Select(i => $"Wie weit reicht Gateway {i}?"), turns.Select(turn => turn.Question.Text));
    }

    [Fact]
    public async Task What_is_remembered_is_not_read_again_until_something_else_was_asked()
    {
        var first = await AskAsync("Wie weit reicht ein Gateway?", answers: 1);
        var remembered = Conversation.Empty.With(new Question("gemerkt"), new SmallTalk { Id = "1", Text = "Guten Tag!", Intent = "greeting", Elapsed = TimeSpan.Zero, Trace = [] });
        _history.Keep(_conversation, first + 1, remembered);
        Assert.Same(remembered, await _history.BeforeAsync(_conversation, first + 2, CancellationToken.None));

        _history.Keep(_conversation, first + 1, remembered);
        await AskAsync("Und auf dem Land?", answers: 1);

        var turns = (await _history.BeforeAsync(_conversation, await NextAsync(), CancellationToken.None)).Turns;
        Assert.Equal(["Wie weit reicht ein Gateway?", "Und auf dem Land?"], turns.Select(turn => turn.Question.Text));
    }

    private async Task<long> AskAsync(string text, int answers)
    {
        var message = new Activity { Type = "message", From = new ChannelAccount(Asker, Role: "user"), Text = text };
        var arrival = await _log.ReceiveAsync(_conversation, Asker, message, clientId: null, awaitsAnswer: true, reply: null, CancellationToken.None);
        var reply = new Activity { Type = "message", From = new ChannelAccount("smartregions", Role: "bot"), Text = "Etwa 2 km." };
        for (var i = 0; i < answers; i++) await _log.SayAsync(_conversation, _ => Task.FromResult<Activity?>(reply), CancellationToken.None);
        return arrival!.Stored.Sequence;
    }

    private async Task<long> NextAsync() => (await _log.ReadAsync(_conversation, 0, CancellationToken.None))[^1].Sequence + 1;
}
