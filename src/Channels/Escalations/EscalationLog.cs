using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Escalations;

/// <summary>Questions that were handed on to people. What a method has returned is on disk; a question is handed on once. Thread-safe.</summary>
internal sealed class EscalationLog(Database database, TimeProvider time)
{
    /// <summary>Characters of all that an asker adds to one question.</summary>
    private const int LongestMissing = 8_000;

    /// <summary>Stores the question unless it has been handed on; what the asker finds missing is added then.</summary>
    /// <param name="conversation">Where it was asked.</param>
    /// <param name="question">Its number there.</param>
    /// <param name="content">What people need.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns><see langword="null"/> when there is no such conversation.</returns>
    public Task<TakenEscalation?> TakeAsync(ConversationId conversation, long question, QuestionForPeople content, CancellationToken cancellationToken) => database.WriteAsync<TakenEscalation?>(
        async session =>
        {
            // Changing the conversation's row first makes others wait who hand on the same question.
            if (await session.ExecuteAsync("UPDATE conversation SET last_active_at = @now WHERE id = @Value", new { now = Now(), conversation.Value }) == 0) return null;
            var known = await session.FindAsync<string>("SELECT number FROM escalation WHERE conversation = @Value AND question = @question", new { conversation.Value, question });
            if (known is null) return new TakenEscalation(await InsertAsync(session, conversation, question, content), IsNew: true);
            if (content.Missing is { } missing)
            {
                await session.ExecuteAsync(
                    "UPDATE escalation SET missing = CASE WHEN missing IS NULL THEN @missing ELSE missing || @separator || @missing END WHERE number = @known AND (missing IS NULL OR LENGTH(missing) < @LongestMissing)",
                    new { missing, known, LongestMissing, separator = "\n" });
            }

            return new TakenEscalation(Parse(known), IsNew: false);
        },
        cancellationToken);

    /// <returns>Oldest first.</returns>
    public Task<IReadOnlyList<StoredEscalation>> OpenAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var rows = await session.QueryAsync<Row>(
                """
                SELECT number AS Number, question_text AS Question, answer_text AS Answer, missing AS Missing, office AS Office, land AS Land, inhabitants AS Inhabitants, state AS State
                FROM escalation WHERE state = @open ORDER BY requested_at, number
                """,
                new { open = nameof(EscalationState.Open) });
            return (IReadOnlyList<StoredEscalation>)[.. rows.Select(row => row.ToEscalation())];
        },
        cancellationToken);

    private async Task<EscalationNumber> InsertAsync(DatabaseSession session, ConversationId conversation, long question, QuestionForPeople content)
    {
        var year = time.GetUtcNow().Year;
        var count = await session.FindAsync<long>(
            "INSERT INTO escalation_year (year, last_number) VALUES (@year, 1) ON CONFLICT (year) DO UPDATE SET last_number = escalation_year.last_number + 1 RETURNING last_number",
            new { year = (long)year });
        var number = new EscalationNumber(year, count);
        await session.ExecuteAsync(
            """
            INSERT INTO escalation (number, conversation, question, question_text, answer_text, missing, office, land, inhabitants, state, requested_at)
            VALUES (@number, @Value, @question, @asked, @Answer, @Missing, @Office, @land, @inhabitants, @state, @now)
            """,
            new
            {
                number = number.ToString(),
                conversation.Value,
                question,
                asked = content.Question,
                content.Answer,
                content.Missing,
                content.Office,
                land = content.Asker.Land?.Code,
                inhabitants = (long?)content.Asker.Inhabitants,
                state = nameof(EscalationState.Open),
                now = Now(),
            });
        return number;
    }

    private string Now() => Instant.Write(time.GetUtcNow());

    private static EscalationNumber Parse(string text) => EscalationNumber.TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a number of an escalation.");

    private sealed record Row
    {
        public string Number { get; init; } = string.Empty;

        public string Question { get; init; } = string.Empty;

        public string Answer { get; init; } = string.Empty;

        public string? Missing { get; init; }

        public string? Office { get; init; }

        public string? Land { get; init; }

        public long? Inhabitants { get; init; }

        public string State { get; init; } = string.Empty;

        public StoredEscalation ToEscalation() => new(
            Parse(Number),
            new QuestionForPeople(Question, Answer, Missing, Office, new AskerProfile { Land = LandOf(Land), Inhabitants = (int?)Inhabitants }),
            Enum.Parse<EscalationState>(State));

        private static Land? LandOf(string? code) => SmartRegions.Knowledge.Documents.Land.TryParse(code, out var land) ? land : null;
    }
}
