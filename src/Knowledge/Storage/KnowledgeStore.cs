using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// Documents, passages and glossary in the database. Every change of them is one transaction and raises the revision; what is remembered
/// of unreadable files is not knowledge and leaves the revision alone. Thread-safe.
/// </summary>
/// <remarks>
/// Text is stored as given, but U+0000 is left out and half surrogate pairs become U+FFFD, because no database takes them everywhere.
/// Every method throws <see cref="KnowledgeUnavailableException"/> when the database cannot be used.
/// </remarks>
public sealed class KnowledgeStore
{
    /// <summary>Databases bound the number of parameters of a statement; longer lists are asked for in parts.</summary>
    internal const int IdsInOneQuery = 500;

    // A town hall reads Ä under A. The id makes the order of equal titles certain.
    private static readonly StringComparer ByGermanAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), CompareOptions.IgnoreCase);

    private readonly Database _database;
    private readonly TimeProvider _time;

    private KnowledgeStore(Database database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    public static async Task<KnowledgeStore> OpenAsync(Database database, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(time);
        await RevisionTable.StartAsync(database, cancellationToken);
        return new KnowledgeStore(database, time);
    }

    /// <summary>
    /// Grows with every change; an index built at the same revision agrees with the database. Starts at a random number, so that revisions
    /// of different databases do not meet.
    /// </summary>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => _database.ReadAsync(RevisionTable.ReadAsync, cancellationToken);

    /// <summary>
    /// Stores new versions of documents in one transaction. Passages that a new version no longer has are retired, not deleted, so that old
    /// citations keep their quote; passages that it keeps keep their id, and one that comes back is current again.
    /// </summary>
    /// <exception cref="ArgumentException">A document or a passage occurs twice, or a passage names another document.</exception>
    public async Task ReplaceAsync(IReadOnlyCollection<DocumentVersion> versions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(versions);
        if (versions.Count == 0) return;
        DocumentVersion.CheckBatch(versions);
        await _database.WriteAsync(session => ReplaceAsync(session, versions), cancellationToken);
    }

    /// <summary>
    /// Takes documents out of the knowledge and forgets their failures; unknown ids are ignored. Their passages stay behind for old citations.
    /// </summary>
    /// <returns>How many were there.</returns>
    public Task<int> RemoveAsync(IReadOnlyCollection<DocumentId> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var ids = documents.Select(id => id.Value).Distinct(StringComparer.Ordinal).ToList();
        return _database.WriteAsync(
            async session =>
            {
                await RevisionTable.LockAsync(session);
                await PassageTable.RetireAsync(session, ids);
                await ReadingFailureTable.ForgetAsync(session, ids);
                var removed = await DocumentTable.RemoveAsync(session, ids, _time.GetUtcNow());
                if (removed > 0) await RevisionTable.RaiseAsync(session);
                return removed;
            },
            cancellationToken);
    }

    /// <summary>All current documents, by title in the order of the German alphabet.</summary>
    public async Task<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken)
    {
        var documents = await _database.ReadAsync(DocumentTable.ListAsync, cancellationToken);
        return [.. documents.OrderBy(document => document.Title, ByGermanAlphabet).ThenBy(document => document.Id.Value, StringComparer.Ordinal)];
    }

    public Task<Document?> FindDocumentAsync(DocumentId id, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => DocumentTable.FindAsync(session, id), cancellationToken);

    /// <summary>How many pages the original with these bytes has, also of an older version; 0 where there is none, or it has no pages.</summary>
    public async Task<int> PagesOfOriginalAsync(string digest, CancellationToken cancellationToken) => (int)await _database.ReadAsync(
        session => session.FindAsync<long>("SELECT COALESCE(MAX(pages), 0) FROM document_version WHERE digest = @digest", new { digest }), cancellationToken);

    /// <summary>The current passages of a document in their order.</summary>
    public Task<IReadOnlyList<Passage>> PassagesOfAsync(DocumentId document, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => PassageTable.OfDocumentAsync(session, document), cancellationToken);

    /// <summary>The current passages of a document that stand on a page or reach onto it, in their order; none in formats without pages.</summary>
    public Task<IReadOnlyList<Passage>> PassagesOnPageAsync(DocumentId document, int page, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => PassageTable.OnPageAsync(session, document, page), cancellationToken);

    /// <summary>The current passages of a document from an ordinal on, in their order, at most <paramref name="most"/>.</summary>
    public Task<IReadOnlyList<Passage>> PassagesFromAsync(DocumentId document, int first, int most, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => PassageTable.FromAsync(session, document, first, most), cancellationToken);

    /// <summary>How many current passages a document has.</summary>
    public async Task<int> CountPassagesAsync(DocumentId document, CancellationToken cancellationToken) =>
        (int)await _database.ReadAsync(session => PassageTable.CountAsync(session, document), cancellationToken);

    /// <summary>The current passages with these ids, in no order; missing ones are left out.</summary>
    public Task<IReadOnlyList<Passage>> FindPassagesAsync(IReadOnlyCollection<PassageId> ids, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => PassageTable.FindAsync(session, ids), cancellationToken);

    /// <summary>The passage that an old citation names, whether or not it is still current; <see langword="null"/> when it was never stored.</summary>
    public Task<HistoricPassage?> FindPassageInHistoryAsync(PassageId id, CancellationToken cancellationToken) =>
        _database.ReadSnapshotAsync(session => PassageHistory.FindAsync(session, id), cancellationToken);

    /// <summary>Every current passage, document by document, each document's in their order. Reads one state, however long it takes.</summary>
    public IAsyncEnumerable<Passage> ReadPassagesAsync(CancellationToken cancellationToken) =>
        _database.StreamAsync(PassageTable.Stream, cancellationToken);

    /// <summary>What is known of files that could not be read, by source address.</summary>
    public Task<IReadOnlyList<ReadingFailure>> ListFailuresAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync(ReadingFailureTable.ListAsync, cancellationToken);

    /// <summary>Remembers that a file could not be read; replaces what was remembered of it.</summary>
    public Task SaveFailureAsync(ReadingFailure failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return _database.WriteAsync(session => ReadingFailureTable.SaveAsync(session, failure), cancellationToken);
    }

    /// <summary>Forgets failures of these sources; unknown ones are ignored. Storing a document forgets its failure as well.</summary>
    public Task ForgetFailuresAsync(IReadOnlyCollection<Uri> sources, CancellationToken cancellationToken) =>
        _database.WriteAsync(session => ReadingFailureTable.ForgetAsync(session, sources.Select(source => DocumentId.FromSource(source).Value)), cancellationToken);

    /// <summary>Replaces the glossary entries that came from this source; the same entries again are no change.</summary>
    public Task ReplaceGlossaryAsync(Uri source, IReadOnlyList<GlossaryEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(entries);
        return _database.WriteAsync(
            async session =>
            {
                await RevisionTable.LockAsync(session);
                var changed = await GlossaryTable.ReplaceAsync(session, source, entries);
                if (changed) await RevisionTable.RaiseAsync(session);
            },
            cancellationToken);
    }

    /// <summary>Where the glossary entries came from, by address.</summary>
    public async Task<IReadOnlyList<Uri>> GlossarySourcesAsync(CancellationToken cancellationToken)
    {
        var sources = await _database.ReadAsync(GlossaryTable.SourcesAsync, cancellationToken);
        return [.. sources.OrderBy(source => source.OriginalString, StringComparer.Ordinal)];
    }

    /// <summary>All glossary entries, by term in the order of the German alphabet.</summary>
    public async Task<IReadOnlyList<GlossaryEntry>> GlossaryAsync(CancellationToken cancellationToken)
    {
        var entries = await _database.ReadAsync(GlossaryTable.ListAsync, cancellationToken);
        return [.. entries.OrderBy(entry => entry.Term, ByGermanAlphabet)];
    }

    /// <summary>Gives everything that an index is made of, in one state; the passages are read while they are enumerated, once.</summary>
    internal Task<T> ReadSnapshotAsync<T>(Func<KnowledgeSnapshot, T> use, CancellationToken cancellationToken) =>
        _database.ReadSnapshotAsync(
            async session =>
            {
                var revision = await RevisionTable.ReadAsync(session);
                var documents = (await DocumentTable.ListAsync(session)).ToDictionary(document => document.Id);
                var glossary = await GlossaryTable.ListAsync(session);
                return use(new KnowledgeSnapshot(revision, documents, glossary, PassageTable.StreamForIndex(session, documents)));
            },
            cancellationToken);

    private async Task ReplaceAsync(DatabaseSession session, IReadOnlyCollection<DocumentVersion> versions)
    {
        await RevisionTable.LockAsync(session);
        await RevisionTable.RaiseAsync(session);
        var newest = await DocumentTable.NewestVersionsAsync(session, versions.Select(version => version.Document.Id.Value));
        var now = _time.GetUtcNow();
        var documents = versions
            .Select(version => DocumentRow.Of(version.Document) with
            {
                Version = newest.GetValueOrDefault(version.Document.Id.Value) + 1,
                StoredAt = TextColumn.Write(now),
            })
            .ToList();
        await DocumentTable.SaveAsync(session, documents);
        await PassageTable.ReplaceAsync(
            session,
            documents.ToDictionary(row => row.Id, row => row.Version, StringComparer.Ordinal),
            [.. versions.SelectMany(version => version.Passages).Select(PassageRow.Of)]);
        await ReadingFailureTable.ForgetAsync(session, documents.Select(row => row.Id));
    }
}
