using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Feedback;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Questions;

/// <summary>What was asked and how it was answered, for operators. Questions of a conversation go with it. Thread-safe.</summary>
internal sealed class QuestionLog(Database database)
{
    private const string Columns =
        """
        a.id AS Id, a.asked_at AS AskedAt, a.channel AS Channel, a.program AS Program, a.conversation AS Conversation, a.sequence AS Sequence, a.land AS Land, a.question AS Question,
        a.answer AS Answer, a.behaviour AS Behaviour, a.intent AS Intent, a.confidence AS Confidence, a.ms AS Ms, a.trace AS Trace, f.helpful AS Helpful, f.reason AS Reason
        """;

    private const string Tables = "asked_question a LEFT JOIN feedback f ON f.conversation = a.conversation AND f.question = a.sequence";

    private const string NewestFirst = "ORDER BY a.asked_at DESC, a.id DESC";

    public Task AddAsync(AskedQuestion asked, CancellationToken cancellationToken) => database.WriteAsync(session => AddAsync(session, asked), cancellationToken);

    /// <summary>Adds it to a transaction, so that an answer is stored with its entry or not at all.</summary>
    public static Task AddAsync(DatabaseSession session, AskedQuestion asked) => session.ExecuteAsync(
        """
        INSERT INTO asked_question (id, asked_at, channel, program, conversation, sequence, land, question, answer, searched, behaviour, intent, confidence, ms, trace)
        VALUES (@id, @askedAt, @channel, @Program, @conversation, @sequence, @Land, @question, @answer, @searched, @Behaviour, @Intent, @Confidence, @Milliseconds, @trace)
        """,
        new
        {
            id = Guid.CreateVersion7(asked.AskedAt).ToString("N"),
            askedAt = Instant.Write(asked.AskedAt),
            channel = asked.Channel.ToString(),
            asked.Program,
            conversation = asked.Place?.Conversation.Value,
            sequence = asked.Place?.Sequence,
            asked.Land,
            question = StorableText.Of(asked.Question),
            answer = StorableText.Of(asked.Answer),
            searched = StorableText.Of(Searched($"{asked.Question}\n{asked.Answer}")),
            asked.Behaviour,
            asked.Intent,
            asked.Confidence,
            asked.Milliseconds,
            trace = asked.Trace.Write(),
        });

    /// <param name="filter">Which.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Questions on a page.</param>
    public Task<QuestionPage> ReadAsync(QuestionFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var (where, parameters) = QuestionConditions.Of(filter);
        return database.ReadSnapshotAsync(
            async session =>
            {
                var count = await session.FindAsync<long>($"SELECT COUNT(*) FROM {Tables} WHERE {where}", parameters);
                var rows = await session.QueryAsync<Row>(
                    $"SELECT {Columns} FROM {Tables} WHERE {where} {NewestFirst} LIMIT @size OFFSET @skipped",
                    new Dictionary<string, object?>(parameters, StringComparer.Ordinal) { ["size"] = size, ["skipped"] = (long)(page - 1) * size });
                return new QuestionPage([.. rows.Select(row => row.ToQuestion())], (int)count);
            },
            cancellationToken);
    }

    /// <summary>Reads on from a question, however many lie before it and whatever is asked meanwhile.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="last">The one read last; <see langword="null"/> to begin with the newest.</param>
    /// <param name="size">Questions at most.</param>
    /// <returns>Newest first; nothing where there are no more.</returns>
    public Task<IReadOnlyList<LoggedQuestion>> ReadOnAsync(QuestionFilter filter, LoggedQuestion? last, int size, CancellationToken cancellationToken)
    {
        var (where, conditions) = QuestionConditions.Of(filter);
        var parameters = new Dictionary<string, object?>(conditions, StringComparer.Ordinal) { ["size"] = size };
        if (last is not null)
        {
            where += " AND (a.asked_at < @lastAt OR (a.asked_at = @lastAt AND a.id < @lastId))";
            (parameters["lastAt"], parameters["lastId"]) = (Instant.Write(last.Asked.AskedAt), last.Id);
        }

        return database.ReadAsync(
            async session => (IReadOnlyList<LoggedQuestion>)[.. (await session.QueryAsync<Row>($"SELECT {Columns} FROM {Tables} WHERE {where} {NewestFirst} LIMIT @size", parameters)).Select(row => row.ToQuestion())],
            cancellationToken);
    }

    public Task<LoggedQuestion?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        async session => (await session.FindAsync<Row>($"SELECT {Columns} FROM {Tables} WHERE a.id = @id", new { id }))?.ToQuestion(),
        cancellationToken);

    /// <summary>Deletes what programs asked before; what was asked in conversations goes with these.</summary>
    /// <returns>How many.</returns>
    public Task<int> DeleteBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("DELETE FROM asked_question WHERE conversation IS NULL AND asked_at < @before", new { before = Instant.Write(instant) }),
        cancellationToken);

    /// <summary>The databases know neither ß nor umlauts when they compare without regard to case.</summary>
    internal static string Searched(string text) => Folding.Fold(text);

    private sealed record Row
    {
        public string Id { get; init; } = string.Empty;

        public string AskedAt { get; init; } = string.Empty;

        public string Channel { get; init; } = string.Empty;

        public string? Program { get; init; }

        public string? Conversation { get; init; }

        public long? Sequence { get; init; }

        public string? Land { get; init; }

        public string Question { get; init; } = string.Empty;

        public string Answer { get; init; } = string.Empty;

        public string Behaviour { get; init; } = string.Empty;

        public string? Intent { get; init; }

        public double? Confidence { get; init; }

        public double Ms { get; init; }

        public string Trace { get; init; } = string.Empty;

        public long? Helpful { get; init; }

        public string? Reason { get; init; }

        public LoggedQuestion ToQuestion()
        {
            var asked = new AskedQuestion(Instant.Read(AskedAt), Enum.Parse<QuestionChannel>(Channel), Question, Answer, Behaviour, Intent, Confidence, Ms, QuestionTrace.Read(Trace))
            {
                Program = Program,
                Land = Land,
                Place = ConversationId.TryParse(Conversation, out var conversation) && Sequence is { } sequence ? (conversation, sequence) : null,
            };
            return new LoggedQuestion(Id, asked, Helpful is { } helpful ? new GivenFeedback(Sequence ?? 0, helpful == 1, Reason is null ? null : Enum.Parse<FeedbackReason>(Reason)) : null);
        }
    }
}
