using System.Text.Json;
using SmartRegions.Channels.Activities;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// What was said in all conversations. What a method has returned is on disk; numbers have no gaps, and a message that a client sends
/// twice is stored once. Thread-safe.
/// </summary>
internal sealed class ActivityLog(Database database, TimeProvider time)
{
    /// <summary>Activities read at a time.</summary>
    public const int PageSize = 200;

    /// <summary>Starts the conversation unless it is there.</summary>
    /// <returns>False when it is another asker's.</returns>
    public Task<bool> StartAsync(ConversationId conversation, string asker, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(
                """
                INSERT INTO conversation (id, asker, started_at, last_active_at, last_sequence) VALUES (@Value, @asker, @now, @now, 0)
                ON CONFLICT (id) DO NOTHING
                """,
                new { conversation.Value, asker, now = Now() });
            return await session.FindAsync<string>("SELECT asker FROM conversation WHERE id = @Value", new { conversation.Value }) == asker;
        },
        cancellationToken);

    /// <summary>Whether the asker has such a conversation.</summary>
    public Task<bool> ExistsAsync(ConversationId conversation, string asker, CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.FindAsync<long>(
            "SELECT COUNT(*) FROM conversation WHERE id = @Value AND asker = @asker", new { conversation.Value, asker }) > 0,
        cancellationToken);

    /// <summary>Stores what an asker sent.</summary>
    /// <param name="conversation">Where it was said.</param>
    /// <param name="asker">Who said it.</param>
    /// <param name="activity">What was said, as checked.</param>
    /// <param name="clientId">What the client calls it; <see langword="null"/> when it does not care about repetitions.</param>
    /// <param name="awaitsAnswer">False for what is only kept.</param>
    /// <param name="reply">Stores what belongs to the message, with it or not at all, and says what the assistant says to it at once, if anything; <see langword="null"/> for nothing of both.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>What is stored, or was already; <see langword="null"/> when the asker has no such conversation.</returns>
    public Task<Arrival?> ReceiveAsync(
        ConversationId conversation,
        string asker,
        Activity activity,
        string? clientId,
        bool awaitsAnswer,
        Func<DatabaseSession, Task<Activity?>>? reply,
        CancellationToken cancellationToken) => database.WriteAsync<Arrival?>(
        async session =>
        {
            // Changing the row first makes others who write to this conversation wait.
            var own = await session.ExecuteAsync(
                "UPDATE conversation SET last_active_at = @now WHERE id = @Value AND asker = @asker", new { now = Now(), conversation.Value, asker });
            if (own == 0) return null;
            if (clientId is not null && await FindByClientIdAsync(session, conversation, clientId) is { } known) return new Arrival(known, IsNew: false);
            var stored = await AppendAsync(session, conversation, activity, clientId, awaitsAnswer);
            if (reply is not null) await AppendAsync(session, conversation, reply);
            return new Arrival(stored, IsNew: true);
        },
        cancellationToken);

    /// <summary>Stores the answer to a message, once.</summary>
    /// <param name="conversation">Where it was asked.</param>
    /// <param name="question">Number of the message.</param>
    /// <param name="answer">Stores what belongs to the answer, with it or not at all, and says what is answered.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>What is stored; <see langword="null"/> when the message has been answered already or is gone.</returns>
    public Task<StoredActivity?> AnswerAsync(ConversationId conversation, long question, Func<DatabaseSession, Task<Activity>> answer, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("UPDATE conversation SET last_active_at = @now WHERE id = @Value", new { now = Now(), conversation.Value });
            var waited = await session.ExecuteAsync(
                "UPDATE activity SET awaits_answer = 0 WHERE conversation = @Value AND sequence = @question AND awaits_answer = 1",
                new { conversation.Value, question });
            if (waited == 0) return null;
            return await AppendAsync(session, conversation, await answer(session), clientId: null, awaitsAnswer: false);
        },
        cancellationToken);

    /// <summary>Stores what the assistant says without having been asked.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="say">Stores what belongs to it, with it or not at all, and says it; <see langword="null"/> where there is nothing to say.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>What is stored; <see langword="null"/> when there is no such conversation, or nothing was said.</returns>
    public Task<StoredActivity?> SayAsync(ConversationId conversation, Func<DatabaseSession, Task<Activity?>> say, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync("UPDATE conversation SET last_active_at = @now WHERE id = @Value", new { now = Now(), conversation.Value }) == 0
            ? null
            : await AppendAsync(session, conversation, say),
        cancellationToken);

    /// <summary>What follows <paramref name="after"/>, in its order, at most two hundred activities.</summary>
    public Task<IReadOnlyList<StoredActivity>> ReadAsync(ConversationId conversation, long after, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var rows = await session.QueryAsync<Row>(
                "SELECT sequence AS Sequence, content AS Content FROM activity WHERE conversation = @Value AND sequence > @after ORDER BY sequence LIMIT @PageSize",
                new { conversation.Value, after, PageSize });
            return (IReadOnlyList<StoredActivity>)[.. rows.Select(row => row.ToActivity())];
        },
        cancellationToken);

    /// <summary>What comes before <paramref name="before"/>, the last first, at most <paramref name="most"/> activities.</summary>
    public Task<IReadOnlyList<StoredActivity>> ReadBackAsync(ConversationId conversation, long before, int most, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var rows = await session.QueryAsync<Row>(
                "SELECT sequence AS Sequence, content AS Content FROM activity WHERE conversation = @Value AND sequence < @before ORDER BY sequence DESC LIMIT @most",
                new { conversation.Value, before, most });
            return (IReadOnlyList<StoredActivity>)[.. rows.Select(row => row.ToActivity())];
        },
        cancellationToken);

    /// <summary>Messages that a stopped program has left unanswered.</summary>
    public Task<IReadOnlyList<UnansweredMessage>> UnansweredAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var rows = await session.QueryAsync<Row>(
                "SELECT conversation AS Conversation, sequence AS Sequence, content AS Content FROM activity WHERE awaits_answer = 1 ORDER BY conversation, sequence");
            return (IReadOnlyList<UnansweredMessage>)[.. rows.Select(row => row.ToMessage())];
        },
        cancellationToken);

    /// <summary>Deletes a conversation with everything said in it.</summary>
    /// <returns>False when the asker has no such conversation.</returns>
    public Task<bool> DeleteAsync(ConversationId conversation, string asker, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync("DELETE FROM conversation WHERE id = @Value AND asker = @asker", new { conversation.Value, asker }) > 0,
        cancellationToken);

    /// <summary>Deletes conversations that nothing was said in since.</summary>
    /// <returns>How many.</returns>
    public Task<int> DeleteBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("DELETE FROM conversation WHERE last_active_at < @before", new { before = Instant.Write(instant) }),
        cancellationToken);

    private static async Task<StoredActivity?> FindByClientIdAsync(DatabaseSession session, ConversationId conversation, string clientId) =>
        (await session.FindAsync<Row>(
            "SELECT sequence AS Sequence, content AS Content FROM activity WHERE conversation = @Value AND client_id = @clientId",
            new { conversation.Value, clientId }))?.ToActivity();

    private async Task<StoredActivity?> AppendAsync(DatabaseSession session, ConversationId conversation, Func<DatabaseSession, Task<Activity?>> say) =>
        await say(session) is { } said ? await AppendAsync(session, conversation, said, clientId: null, awaitsAnswer: false) : null;

    private async Task<StoredActivity> AppendAsync(DatabaseSession session, ConversationId conversation, Activity activity, string? clientId, bool awaitsAnswer)
    {
        var sequence = await session.FindAsync<long>(
            "UPDATE conversation SET last_sequence = last_sequence + 1 WHERE id = @Value RETURNING last_sequence", new { conversation.Value });
        var stored = activity with
        {
            Id = ActivityId.Of(conversation, sequence),
            Timestamp = time.GetUtcNow(),
            Conversation = new ConversationAccount(conversation.Value),
        };
        await session.ExecuteAsync(
            "INSERT INTO activity (conversation, sequence, client_id, awaits_answer, content) VALUES (@Value, @sequence, @clientId, @awaits, @content)",
            new { conversation.Value, sequence, clientId, awaits = awaitsAnswer ? 1L : 0L, content = JsonSerializer.Serialize(stored, ActivityJson.Default.Activity) });
        return new StoredActivity(sequence, stored);
    }

    private string Now() => Instant.Write(time.GetUtcNow());

    private sealed record Row
    {
        public string Conversation { get; init; } = string.Empty;

        public long Sequence { get; init; }

        public string Content { get; init; } = string.Empty;

        public StoredActivity ToActivity() => new(Sequence, JsonSerializer.Deserialize(Content, ActivityJson.Default.Activity)!);

        public UnansweredMessage ToMessage() =>
            new(ConversationId.TryParse(Conversation, out var id) ? id : throw new FormatException($"'{Conversation}' is not a conversation id."), ToActivity());
    }
}
