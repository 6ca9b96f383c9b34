using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>The table <c>reading_failure</c>.</summary>
internal static class ReadingFailureTable
{
    public static async Task<IReadOnlyList<ReadingFailure>> ListAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<Row>("SELECT source, digest, outcome, reason, attempts FROM reading_failure"))
            .Select(row => row.ToFailure()).OrderBy(failure => failure.Source.OriginalString, StringComparer.Ordinal)];

    public static Task SaveAsync(DatabaseSession session, ReadingFailure failure) => session.ExecuteAsync(
        """
        INSERT INTO reading_failure (source, digest, outcome, reason, attempts) VALUES (@Source, @Digest, @Outcome, @Reason, @Attempts)
        ON CONFLICT (source) DO UPDATE SET
            digest = excluded.digest, outcome = excluded.outcome, reason = excluded.reason, attempts = excluded.attempts
        """,
        new Row
        {
            Source = TextColumn.Write(failure.Source),
            Digest = failure.Digest,
            Outcome = failure.Outcome.ToString(),
            Reason = TextColumn.Write(failure.Reason),
            Attempts = failure.Attempts,
        });

    public static async Task ForgetAsync(DatabaseSession session, IEnumerable<string> sources)
    {
        foreach (var chunk in sources.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            await session.ExecuteAsync("DELETE FROM reading_failure WHERE source IN @chunk", new { chunk });
        }
    }

    private sealed record Row
    {
        public required string Source { get; init; }

        public required string Digest { get; init; }

        public required string Outcome { get; init; }

        public required string Reason { get; init; }

        public long Attempts { get; init; }

        public ReadingFailure ToFailure() =>
            new(TextColumn.ReadAddress(Source), Digest, Enum.Parse<ReadingOutcome>(Outcome), Reason, (int)Attempts);
    }
}
