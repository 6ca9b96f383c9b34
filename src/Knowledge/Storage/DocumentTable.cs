using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>The tables <c>document</c> and <c>document_version</c>.</summary>
internal static class DocumentTable
{
    private const string Upsert =
        """
        INSERT INTO document (
            id, source, title, kind, publisher, published, as_of, valid_until, license, original, laender, fields_of_action, stage,
            municipality, inhabitants, spatial_type, evidence, funding_status, funding_from, funding_until, funding_applicants, owner, review_by, source_list, pages, recognised_pages, digest, version, stored_at, outcome, problems, removed_at)
        VALUES (
            @Id, @Source, @Title, @Kind, @Publisher, @Published, @AsOf, @ValidUntil, @License, @Original, @Laender, @FieldsOfAction, @Stage,
            @Municipality, @Inhabitants, @SpatialType, @Evidence, @FundingStatus, @FundingFrom, @FundingUntil, @FundingApplicants, @Owner, @ReviewBy, @SourceList, @Pages, @RecognisedPages, @Digest, @Version, @StoredAt, @Outcome, @Problems, NULL)
        ON CONFLICT (id) DO UPDATE SET
            source = excluded.source, title = excluded.title, kind = excluded.kind, publisher = excluded.publisher,
            published = excluded.published, as_of = excluded.as_of, valid_until = excluded.valid_until, license = excluded.license,
            original = excluded.original, laender = excluded.laender, fields_of_action = excluded.fields_of_action,
            stage = excluded.stage, municipality = excluded.municipality, inhabitants = excluded.inhabitants,
            spatial_type = excluded.spatial_type, evidence = excluded.evidence,
            funding_status = excluded.funding_status, funding_from = excluded.funding_from, funding_until = excluded.funding_until,
            funding_applicants = excluded.funding_applicants,
            owner = excluded.owner, review_by = excluded.review_by, source_list = excluded.source_list,
            pages = excluded.pages, recognised_pages = excluded.recognised_pages, digest = excluded.digest, version = excluded.version, stored_at = excluded.stored_at,
            outcome = excluded.outcome, problems = excluded.problems, removed_at = NULL
        """;

    private static readonly string[] VersionColumns = ["document", "version", "title", "pages", "digest", "stored_at"];

    /// <returns>Every current document, in no order.</returns>
    public static async Task<IReadOnlyList<Document>> ListAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<DocumentRow>($"SELECT {DocumentRow.Columns} FROM document WHERE removed_at IS NULL")).Select(row => row.ToDocument())];

    public static async Task<Document?> FindAsync(DatabaseSession session, DocumentId id) =>
        (await session.FindAsync<DocumentRow>(
            $"SELECT {DocumentRow.Columns} FROM document WHERE id = @Value AND removed_at IS NULL", new { id.Value }))?.ToDocument();

    /// <returns>The newest version of each of these documents, removed ones included; those never stored are missing.</returns>
    public static async Task<Dictionary<string, long>> NewestVersionsAsync(DatabaseSession session, IEnumerable<string> ids)
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var chunk in ids.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            foreach (var row in await session.QueryAsync<VersionRow>("SELECT id, version FROM document WHERE id IN @chunk", new { chunk }))
            {
                versions.Add(row.Id, row.Version);
            }
        }

        return versions;
    }

    /// <summary>Makes these the newest versions and adds them to the history.</summary>
    public static async Task SaveAsync(DatabaseSession session, IReadOnlyCollection<DocumentRow> rows)
    {
        await session.ExecuteAsync(Upsert, rows);
        await session.InsertManyAsync(
            "document_version", VersionColumns, rows.Select(row => new object?[] { row.Id, row.Version, row.Title, row.Pages, row.Digest, row.StoredAt }));
    }

    /// <returns>How many of these documents were there.</returns>
    public static async Task<int> RemoveAsync(DatabaseSession session, IEnumerable<string> ids, DateTimeOffset now)
    {
        var removed = 0;
        foreach (var chunk in ids.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            removed += await session.ExecuteAsync(
                "UPDATE document SET removed_at = @now WHERE id IN @chunk AND removed_at IS NULL", new { chunk, now = TextColumn.Write(now) });
        }

        return removed;
    }

    private sealed record VersionRow
    {
        public required string Id { get; init; }

        public long Version { get; init; }
    }
}
