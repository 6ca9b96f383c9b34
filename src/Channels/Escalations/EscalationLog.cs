using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Escalations;

/// <summary>Questions that were handed on to people; a question is handed on once. Thread-safe.</summary>
internal sealed class EscalationLog(Database database, TimeProvider time)
{
    /// <summary>Characters of all that an asker finds missing in one answer.</summary>
    private const int LongestMissing = 8_000;

    /// <summary>Stores the question in a transaction unless it has been handed on; what the asker finds missing is added then, as long as there is room.</summary>
    /// <param name="session">The transaction, so that what is said of it is stored with it or not at all.</param>
    /// <param name="about">What is handed on.</param>
    /// <returns><see langword="null"/> when there is no such conversation.</returns>
    public async Task<TakenEscalation?> TakeAsync(DatabaseSession session, HandOver about)
    {
        // Changing the conversation's row first makes others wait who hand on the same question.
        if (await session.ExecuteAsync("UPDATE conversation SET last_active_at = @now WHERE id = @Value", new { now = Now(), about.Conversation.Value }) == 0) return null;
        var known = await session.FindAsync<string>("SELECT number FROM escalation WHERE conversation = @Value AND question = @Question", new { about.Conversation.Value, about.Question });
        var missing = about.Content.Missing is { } said ? StorableText.Of(said) : null;
        return known is null
            ? new TakenEscalation(await InsertAsync(session, about, missing), IsNew: true, KeepsMissing: missing is not null)
            : new TakenEscalation(Parse(known), IsNew: false, KeepsMissing: missing is not null && await AddAsync(session, known, missing));
    }

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

    /// <summary>Deletes open questions that were handed on before; their numbers are not given again.</summary>
    /// <returns>How many.</returns>
    public Task<int> DeleteBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("DELETE FROM escalation WHERE state = @open AND requested_at < @before", new { open = nameof(EscalationState.Open), before = Instant.Write(instant) }),
        cancellationToken);

    /// <returns>False when so much has been added that there is no room.</returns>
    private static async Task<bool> AddAsync(DatabaseSession session, string number, string missing) => await session.ExecuteAsync(
        "UPDATE escalation SET missing = CASE WHEN missing IS NULL THEN @missing ELSE missing || @separator || @missing END WHERE number = @number AND (missing IS NULL OR LENGTH(missing) <= @room)",
        new { missing, number, room = (long)(LongestMissing - missing.Length - 1), separator = "\n" }) > 0;

    private async Task<EscalationNumber> InsertAsync(DatabaseSession session, HandOver about, string? missing)
    {
        var year = GermanToday.At(time).Year;
        var count = await session.FindAsync<long>(
            "INSERT INTO escalation_year (year, last_number) VALUES (@year, 1) ON CONFLICT (year) DO UPDATE SET last_number = escalation_year.last_number + 1 RETURNING last_number",
            new { year = (long)year });
        var number = new EscalationNumber(year, count);
        await session.ExecuteAsync(
            """
            INSERT INTO escalation (number, conversation, question, question_text, answer_text, missing, office, land, inhabitants, state, requested_at)
            VALUES (@number, @Value, @Question, @asked, @answer, @missing, @office, @land, @inhabitants, @state, @now)
            """,
            new
            {
                number = number.ToString(),
                about.Conversation.Value,
                about.Question,
                asked = StorableText.Of(about.Content.Question),
                answer = StorableText.Of(about.Content.Answer),
                missing,
                office = about.Content.Office is { } office ? StorableText.Of(office) : null,
                land = about.Content.Asker.Land?.Code,
                inhabitants = (long?)about.Content.Asker.Inhabitants,
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
