using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.WebChat.Feedback;

/// <summary>What askers said of answers: one word an answer, the last counts. It goes with its conversation. Thread-safe.</summary>
internal sealed class FeedbackLog(Database database, TimeProvider time)
{
    /// <returns>False when there is no such message in the conversation.</returns>
    public Task<bool> SaveAsync(ConversationId conversation, GivenFeedback feedback, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            """
            INSERT INTO feedback (conversation, question, helpful, reason, given_at)
            SELECT conversation, sequence, @helpful, @reason, @now FROM activity WHERE conversation = @Value AND sequence = @Question
            ON CONFLICT (conversation, question) DO UPDATE SET helpful = excluded.helpful, reason = excluded.reason, given_at = excluded.given_at
            """,
            new
            {
                conversation.Value,
                feedback.Question,
                helpful = feedback.IsHelpful ? 1L : 0L,
                reason = feedback.Reason?.ToString(),
                now = Instant.Write(time.GetUtcNow()),
            }) > 0,
        cancellationToken);

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
