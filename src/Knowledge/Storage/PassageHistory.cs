using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>What old citations still find: retired passages, replaced versions, removed documents.</summary>
internal static class PassageHistory
{
    public static async Task<HistoricPassage?> FindAsync(DatabaseSession session, PassageId id)
    {
        var row = await session.FindAsync<Row>(
            $"SELECT {PassageRow.Columns}, retired_in AS RetiredIn FROM passage WHERE id = @Value", new { id.Value });
        if (row is null) return null;
        var document = await session.FindAsync<RemovableRow>(
            $"SELECT {DocumentRow.Columns}, removed_at AS RemovedAt FROM document WHERE id = @Document", new { row.Document });
        var version = await session.FindAsync<VersionRow>(
            """
            SELECT version AS Version, title AS Title, pages AS Pages, digest AS Digest, stored_at AS StoredAt
            FROM document_version WHERE document = @Document AND version = @version
            """,
            new { row.Document, version = row.RetiredIn - 1 ?? document!.Version });
        return new HistoricPassage(row.ToPassage(), document!.ToDocument(), version!.ToFacts(), document.RemovedAt is not null);
    }

    private sealed record Row : PassageRow
    {
        public long? RetiredIn { get; init; }
    }

    private sealed record RemovableRow : DocumentRow
    {
        public string? RemovedAt { get; init; }
    }

    private sealed record VersionRow
    {
        public long Version { get; init; }

        public required string Title { get; init; }

        public long Pages { get; init; }

        public required string Digest { get; init; }

        public required string StoredAt { get; init; }

        public VersionFacts ToFacts() => new((int)Version, Title, (int)Pages, Digest, TextColumn.ReadInstant(StoredAt));
    }
}
