using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Knowledge.Storage;

/// <summary>The table <c>passage</c>: what is current, and what old citations still quote.</summary>
internal static class PassageTable
{
    private static readonly string[] InsertColumns =
        ["id", "document", "ordinal", "heading_path", "text", "kind", "first_page", "last_page", "regions", "questions", "added_in", "retired_in"];

    public static async Task<IReadOnlyList<Passage>> OfDocumentAsync(DatabaseSession session, DocumentId document) =>
        Read(await session.QueryAsync<PassageRow>(
            $"SELECT {PassageRow.Columns} FROM passage WHERE document = @Value AND retired_in IS NULL ORDER BY ordinal", new { document.Value }));

    public static async Task<IReadOnlyList<Passage>> OnPageAsync(DatabaseSession session, DocumentId document, int page) =>
        Read(await session.QueryAsync<PassageRow>(
            $"SELECT {PassageRow.Columns} FROM passage WHERE document = @Value AND retired_in IS NULL AND first_page <= @page AND last_page >= @page ORDER BY ordinal",
            new { document.Value, page }));

    public static async Task<IReadOnlyList<Passage>> FromAsync(DatabaseSession session, DocumentId document, int first, int most) =>
        Read(await session.QueryAsync<PassageRow>(
            $"SELECT {PassageRow.Columns} FROM passage WHERE document = @Value AND retired_in IS NULL AND ordinal >= @first ORDER BY ordinal LIMIT @most",
            new { document.Value, first, most }));

    public static Task<long> CountAsync(DatabaseSession session, DocumentId document) =>
        session.FindAsync<long>("SELECT COUNT(*) FROM passage WHERE document = @Value AND retired_in IS NULL", new { document.Value });

    public static async Task<IReadOnlyList<Passage>> FindAsync(DatabaseSession session, IEnumerable<PassageId> ids)
    {
        var found = new List<Passage>();
        foreach (var chunk in ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).Chunk(KnowledgeStore.IdsInOneQuery))
        {
            found.AddRange(Read(await session.QueryAsync<PassageRow>(
                $"SELECT {PassageRow.Columns} FROM passage WHERE id IN @chunk AND retired_in IS NULL", new { chunk })));
        }

        return found;
    }

    /// <summary>Every current passage as it comes from the database, document by document.</summary>
    public static IEnumerable<Passage> Stream(DatabaseSession session) => session
        .Stream<PassageRow>($"SELECT {PassageRow.Columns} FROM passage WHERE retired_in IS NULL ORDER BY document, ordinal")
        .Select(row => row.ToPassage());

    /// <summary>What the index takes of every current passage, document by document.</summary>
    public static IEnumerable<IndexedPassage> StreamForIndex(DatabaseSession session, IReadOnlyDictionary<DocumentId, Document> documents) => session
        .Stream<IndexedRow>("SELECT id AS Id, document AS Document, heading_path AS HeadingPath, text AS Text, questions AS Questions FROM passage WHERE retired_in IS NULL ORDER BY document, ordinal")
        .Select(row => row.ToPassage(documents));

    /// <summary>Replaces the passages of each document; <paramref name="versions"/> is what each document's version number becomes.</summary>
    public static async Task ReplaceAsync(
        DatabaseSession session, IReadOnlyDictionary<string, long> versions, IReadOnlyCollection<PassageRow> passages)
    {
        var stored = await StoredAsync(session, versions.Keys);
        await InsertAsync(session, versions, passages.Where(passage => !stored.ContainsKey((passage.Document, passage.Id))));
        await session.ExecuteAsync(
            """
            UPDATE passage
            SET ordinal = @Ordinal, kind = @Kind, first_page = @FirstPage, last_page = @LastPage, regions = @Regions, questions = @Questions, retired_in = NULL
            WHERE id = @Id
            """,
            passages.Where(passage => stored.TryGetValue((passage.Document, passage.Id), out var old) && !old.StandsAs(passage)).ToArray());
        var kept = passages.Select(passage => (passage.Document, passage.Id)).ToHashSet();
        foreach (var gone in stored.Values.Where(old => old.RetiredIn is null && !kept.Contains((old.Document, old.Id))).GroupBy(old => versions[old.Document]))
        {
            foreach (var chunk in gone.Select(old => old.Id).Chunk(KnowledgeStore.IdsInOneQuery))
            {
                await session.ExecuteAsync("UPDATE passage SET retired_in = @Key WHERE id IN @chunk", new { gone.Key, chunk });
            }
        }
    }

    /// <summary>Retires all passages of these documents in the version after the newest.</summary>
    public static async Task RetireAsync(DatabaseSession session, IEnumerable<string> documents)
    {
        foreach (var chunk in documents.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            await session.ExecuteAsync(
                """
                UPDATE passage SET retired_in = (SELECT version + 1 FROM document WHERE document.id = passage.document)
                WHERE document IN @chunk AND retired_in IS NULL
                """,
                new { chunk });
        }
    }

    private static Task InsertAsync(DatabaseSession session, IReadOnlyDictionary<string, long> versions, IEnumerable<PassageRow> passages) =>
        session.InsertManyAsync("passage", InsertColumns, passages.Select(passage => new object?[]
        {
            passage.Id, passage.Document, passage.Ordinal, passage.HeadingPath, passage.Text, passage.Kind, passage.FirstPage, passage.LastPage,
            passage.Regions, passage.Questions, versions[passage.Document], null,
        }));

    private static async Task<Dictionary<(string Document, string Id), StoredPassage>> StoredAsync(DatabaseSession session, IEnumerable<string> documents)
    {
        var stored = new Dictionary<(string Document, string Id), StoredPassage>();
        foreach (var chunk in documents.Chunk(KnowledgeStore.IdsInOneQuery))
        {
            var rows = await session.QueryAsync<StoredPassage>(
                """
                SELECT id AS Id, document AS Document, ordinal AS Ordinal, kind AS Kind, first_page AS FirstPage, last_page AS LastPage,
                    regions AS Regions, questions AS Questions, retired_in AS RetiredIn
                FROM passage WHERE document IN @chunk
                """,
                new { chunk });
            foreach (var row in rows) stored.Add((row.Document, row.Id), row);
        }

        return stored;
    }

    private static IReadOnlyList<Passage> Read(IEnumerable<PassageRow> rows) => [.. rows.Select(row => row.ToPassage())];

    private sealed record IndexedRow
    {
        public required string Id { get; init; }

        public required string Document { get; init; }

        public required string HeadingPath { get; init; }

        public required string Text { get; init; }

        public required string Questions { get; init; }

        public IndexedPassage ToPassage(IReadOnlyDictionary<DocumentId, Document> documents)
        {
            var document = DocumentId.Parse(Document);
            return new IndexedPassage(PassageId.Parse(Id), document, documents[document].Title, string.Join('\n', TextColumn.ReadTexts(HeadingPath)), Text)
            {
                Questions = string.Join('\n', TextColumn.ReadQuestions(Questions).Select(question => question.Text)),
            };
        }
    }

    private sealed record StoredPassage
    {
        public required string Id { get; init; }

        public required string Document { get; init; }

        public long Ordinal { get; init; }

        public required string Kind { get; init; }

        public long? FirstPage { get; init; }

        public long? LastPage { get; init; }

        public required string Regions { get; init; }

        public required string Questions { get; init; }

        public long? RetiredIn { get; init; }

        // Heading path and text are what the id is made of.
        public bool StandsAs(PassageRow passage) =>
            RetiredIn is null && Ordinal == passage.Ordinal && Kind == passage.Kind && FirstPage == passage.FirstPage
            && LastPage == passage.LastPage && Regions == passage.Regions && Questions == passage.Questions;
    }
}
