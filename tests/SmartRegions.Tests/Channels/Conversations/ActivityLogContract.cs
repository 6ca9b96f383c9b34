using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Conversations;

/// <summary>Facts about what is kept of conversations, whichever database keeps it.</summary>
public abstract class ActivityLogContract : ConversationContract
{
    [DatabaseFact]
    public async Task What_was_said_is_numbered_from_one_and_read_back_in_its_order()
    {
        await SayAsync("Was kostet ein Reisepass?");
        await SayAsync("Und für Kinder unter 12 Jahren – „ermäßigt“?");

        var said = await Activities.ReadAsync(Conversation, 0, CancellationToken.None);

        Assert.Equal([1L, 2L], said.Select(item => item.Sequence));
        Assert.Equal("Und für Kinder unter 12 Jahren – „ermäßigt“?", said[1].Activity.Text);
        Assert.Equal($"{Conversation}|0000002", said[1].Activity.Id);
        Assert.Equal(Time.GetUtcNow(), said[1].Activity.Timestamp);
    }

    [DatabaseFact]
    public async Task Reading_goes_on_behind_the_watermark()
    {
        await SayAsync("Erste Frage");
        await SayAsync("Zweite Frage");

        var rest = await Activities.ReadAsync(Conversation, after: 1, CancellationToken.None);

        Assert.Equal(["Zweite Frage"], rest.Select(item => item.Activity.Text));
    }

    [DatabaseFact]
    public async Task Message_that_a_client_sends_twice_is_stored_once()
    {
        var first = await SayAsync("Was kostet ein Reisepass?", clientId: "a1");
        var again = await SayAsync("Was kostet ein Reisepass?", clientId: "a1");

        Assert.Equal((true, false), (first!.IsNew, again!.IsNew));
        Assert.Equal(first.Stored.Activity.Id, again.Stored.Activity.Id);
        Assert.Single(await Activities.ReadAsync(Conversation, 0, CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Messages_sent_at_the_same_time_get_all_numbers_without_a_gap()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => SayAsync($"Frage {i}")));

        var said = await Activities.ReadAsync(Conversation, 0, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), said.Select(item => item.Sequence));
    }

    [DatabaseFact]
    public async Task Conversation_of_another_asker_takes_nothing_in()
    {
        var arrival = await Activities.ReceiveAsync(Conversation, "dl_fremd", Message("Ich lese mit"), clientId: null, awaitsAnswer: true, reply: null, CancellationToken.None);

        Assert.Null(arrival);
        Assert.False(await Activities.StartAsync(Conversation, "dl_fremd", CancellationToken.None));
        Assert.False(await Activities.ExistsAsync(Conversation, "dl_fremd", CancellationToken.None));
        Assert.Empty(await Activities.ReadAsync(Conversation, 0, CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Message_awaits_its_answer_until_it_has_one_and_gets_one_only()
    {
        var question = (await SayAsync("Was kostet ein Reisepass?"))!.Stored;
        Assert.Equal([question.Sequence], (await Activities.UnansweredAsync(CancellationToken.None)).Select(waiting => waiting.Message.Sequence));

        var answers = 0;
        Task<Activity> Answer(DatabaseSession session) => Task.FromResult(Message($"{++answers}. Antwort: 70,00 €"));

        var answer = await Activities.AnswerAsync(Conversation, question.Sequence, Answer, CancellationToken.None);
        var second = await Activities.AnswerAsync(Conversation, question.Sequence, Answer, CancellationToken.None);

        Assert.Equal(2, answer!.Sequence);
        Assert.Null(second);
        Assert.Equal(1, answers);
        Assert.Empty(await Activities.UnansweredAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Answer_is_not_stored_without_what_belongs_beside_it()
    {
        var question = (await SayAsync("Was kostet ein Reisepass?"))!.Stored;

        await Assert.ThrowsAsync<InvalidOperationException>(() => Activities.AnswerAsync(
            Conversation, question.Sequence, _ => throw new InvalidOperationException("Kein Platz."), CancellationToken.None));

        Assert.Single(await Activities.ReadAsync(Conversation, 0, CancellationToken.None));
        Assert.Single(await Activities.UnansweredAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Message_and_what_is_said_to_it_at_once_are_stored_together_or_not_at_all_and_once()
    {
        Task<Arrival?> SendAsync(Func<DatabaseSession, Task<Activity?>> reply) =>
            Activities.ReceiveAsync(Conversation, Asker, Message("An Fachleute weitergeben."), "a1", awaitsAnswer: false, reply, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(_ => throw new InvalidOperationException("Kein Platz.")));
        Assert.Empty(await Activities.ReadAsync(Conversation, 0, CancellationToken.None));

        await SendAsync(_ => Task.FromResult<Activity?>(Message("Vermerkt.")));
        await SendAsync(_ => Task.FromResult<Activity?>(Message("Noch einmal vermerkt.")));

        Assert.Equal(["An Fachleute weitergeben.", "Vermerkt."], (await Activities.ReadAsync(Conversation, 0, CancellationToken.None)).Select(item => item.Activity.Text));
    }

    [DatabaseFact]
    public async Task Deleted_conversation_leaves_nothing_behind()
    {
        await SayAsync("Mein Anliegen");

        Assert.False(await Activities.DeleteAsync(Conversation, "dl_fremd", CancellationToken.None));
        Assert.True(await Activities.DeleteAsync(Conversation, Asker, CancellationToken.None));

        Assert.Empty(await Activities.ReadAsync(Conversation, 0, CancellationToken.None));
        Assert.Empty(await Activities.UnansweredAsync(CancellationToken.None));
        Assert.Null(await SayAsync("Noch etwas"));
    }

    [DatabaseFact]
    public async Task Retention_deletes_what_nobody_has_spoken_in_since_and_keeps_the_rest()
    {
        await SayAsync("Vor langer Zeit");
        Time.Advance(TimeSpan.FromDays(91));
        var recent = ConversationId.New();
        await Activities.StartAsync(recent, Asker, CancellationToken.None);

        Assert.Equal(1, await Activities.DeleteBeforeAsync(Time.GetUtcNow() - TimeSpan.FromDays(90), CancellationToken.None));

        Assert.False(await Activities.ExistsAsync(Conversation, Asker, CancellationToken.None));
        Assert.True(await Activities.ExistsAsync(recent, Asker, CancellationToken.None));
    }

    private static Activity Message(string text) => new() { Type = "message", From = new ChannelAccount(Asker, Role: "user"), Text = text };

    private Task<Arrival?> SayAsync(string text, string? clientId = null) =>
        Activities.ReceiveAsync(Conversation, Asker, Message(text), clientId, awaitsAnswer: true, reply: null, CancellationToken.None);
}
