using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>The table <c>reading_failure</c>.</summary>
internal static class ReadingFailureTable
{
    public static async Task<IReadOnlyList<ReadingFailure>> ListAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<Row>("SELECT document, source, digest, outcome, reason, attempts FROM reading_failure"))
            .Select(row => row.ToFailure()).OrderBy(failure => failure.Source.OriginalString, StringComparer.Ordinal)];

    public static Task SaveAsync(DatabaseSession session, ReadingFailure failure) => session.ExecuteAsync(
        """
        INSERT INTO reading_failure (document, source, digest, outcome, reason, attempts)
        VALUES (@Document, @Source, @Digest, @Outcome, @Reason, @Attempts)
        ON CONFLICT (document) DO UPDATE SET
            digest = excluded.digest, outcome = excluded.outcome, reason = excluded.reason, attempts = excluded.attempts
        """,
        new Row
        {
            Document = DocumentId.FromSource(failure.Source).Value,
            Source = TextColumn.Write(failure.Source),
            Digest = failure.Digest,
            Outcome = failure.Outcome.ToString(),
            Reason = TextColumn.Write(failure.Reason),
            Attempts = failure.Attempts,
        });

    public static async Task ForgetAsync(DatabaseSession session, IEnumerable<string> documents)
    {
        foreach (var chunk in documents.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            await session.ExecuteAsync("DELETE FROM reading_failure WHERE document IN @chunk", new { chunk });
        }
    }

    private sealed record Row
    {
        public required string Document { get; init; }

        public required string Source { get; init; }

        public required string Digest { get; init; }

        public required string Outcome { get; init; }

        public required string Reason { get; init; }

        public long Attempts { get; init; }

        public ReadingFailure ToFailure() =>
            new(TextColumn.ReadAddress(Source), Digest, Enum.Parse<ReadingOutcome>(Outcome), Reason, (int)Attempts);
    }
}
