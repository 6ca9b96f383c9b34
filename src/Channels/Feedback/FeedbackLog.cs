using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Feedback;

/// <summary>What askers said of answers: one word an answer, the last counts. It goes with its conversation. Thread-safe.</summary>
internal sealed class FeedbackLog(Database database, TimeProvider time)
{
    /// <summary>Stores it in a transaction, so that what is said to it is stored with it or not at all.</summary>
    /// <returns>What that changed: a thumb down that comes again takes nothing back of the reason given since.</returns>
    public async Task<FeedbackChange> SaveAsync(DatabaseSession session, ConversationId conversation, GivenFeedback feedback)
    {
        var changed = await session.ExecuteAsync(
            """
            INSERT INTO feedback (conversation, question, helpful, reason, given_at)
            SELECT conversation, sequence, @helpful, @reason, @now FROM activity WHERE conversation = @Value AND sequence = @Question
            ON CONFLICT (conversation, question) DO UPDATE SET helpful = excluded.helpful, reason = excluded.reason, given_at = excluded.given_at
            WHERE feedback.helpful <> excluded.helpful OR (excluded.reason IS NOT NULL AND (feedback.reason IS NULL OR feedback.reason <> excluded.reason))
            """,
            new
            {
                conversation.Value,
                feedback.Question,
                helpful = feedback.IsHelpful ? 1L : 0L,
                reason = feedback.Reason?.ToString(),
                now = Instant.Write(time.GetUtcNow()),
            });
        if (changed > 0) return FeedbackChange.Changed;
        var known = await session.FindAsync<long>("SELECT COUNT(*) FROM feedback WHERE conversation = @Value AND question = @Question", new { conversation.Value, feedback.Question });
        return known > 0 ? FeedbackChange.SaidBefore : FeedbackChange.AboutNothing;
    }

    /// <summary>What was said of the answer to a message; <see langword="null"/> for nothing.</summary>
    public Task<GivenFeedback?> FindAsync(ConversationId conversation, long question, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FindAsync<Row>(
            "SELECT question AS Question, helpful AS Helpful, reason AS Reason FROM feedback WHERE conversation = @Value AND question = @question",
            new { conversation.Value, question }))?.ToFeedback(),
        cancellationToken);

    private sealed record Row
    {
        public long Question { get; init; }

        public long Helpful { get; init; }

        public string? Reason { get; init; }

        public GivenFeedback ToFeedback() => new(Question, Helpful == 1, Reason is { } reason ? Enum.Parse<FeedbackReason>(reason) : null);
    }
}
