using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Knowledge;

/// <summary>
/// What the assistant knows: the store, which is the truth, and the index derived from it. One instance serves all requests; a refresh
/// swaps the index in one step while searches go on. Thread-safe.
/// </summary>
public sealed class KnowledgeBase : IAsyncDisposable
{
    /// <summary>How long a change made by another process may go unnoticed.</summary>
    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(1);

    private readonly KnowledgeLocation _location;
    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _oneRefresh = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private KnowledgeGeneration _current;
    private Task _backgroundRefresh = Task.CompletedTask;
    private long _lastCheck;

    private KnowledgeBase(KnowledgeLocation location, Database database, KnowledgeStore store, KnowledgeGeneration current, TimeProvider time)
    {
        _location = location;
        _database = database;
        Store = store;
        _current = current;
        _time = time;
        _lastCheck = time.GetTimestamp();
    }

    public KnowledgeStore Store { get; }

    /// <summary>The index that searches use now.</summary>
    public PassageIndex Index => Current.Index;

    /// <summary>
    /// German, why the index could not be saved; <see langword="null"/> when it was. It works from memory all the same, and the next start
    /// builds it anew.
    /// </summary>
    public string? IndexProblem { get; private set; }

    private KnowledgeGeneration Current => Volatile.Read(ref _current);

    /// <summary>Opens the knowledge base, brings its schema up to date, and loads the index file or rebuilds it where it disagrees with the database.</summary>
    /// <exception cref="KnowledgeUnavailableException">The database cannot be used; the message is German and says what to do.</exception>
    public static Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, CancellationToken cancellationToken) =>
        OpenAsync(location, TimeProvider.System, cancellationToken);

    /// <inheritdoc cref="OpenAsync(KnowledgeLocation, CancellationToken)"/>
    public static async Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(time);
        var database = await Database.OpenAsync(location, time, cancellationToken);
        try
        {
            var store = await KnowledgeStore.OpenAsync(database, time, cancellationToken);
            var generation = await ReadAsync(store, location, cancellationToken);
            var opened = new KnowledgeBase(location, database, store, generation, time);
            opened.Save(generation);
            return opened;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Rebuilds the index when the store has changed since it was built, swaps it in, and saves it.</summary>
    /// <returns>True when there was something to do.</returns>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneRefresh.WaitAsync(cancellationToken);
        try
        {
            if (await Store.RevisionAsync(cancellationToken) == Current.Index.Revision) return false;
            var generation = await ReadAsync(Store, _location, cancellationToken);
            Volatile.Write(ref _current, generation);
            Save(generation);
            return true;
        }
        finally
        {
            _oneRefresh.Release();
        }
    }

    /// <summary>
    /// The best passages for a question. Notices within a second that the store has changed, in this process or another, and refreshes in
    /// the background; passages that are gone are left out at once.
    /// </summary>
    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await NoticeChangesAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var current = Current;
        var found = current.Index.Search(query, current.Glossary);
        return new SearchResult(await HitsAsync(found.Hits, current.Documents, cancellationToken), found.Terms, found.Attainable);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await Volatile.Read(ref _backgroundRefresh).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _database.DisposeAsync();
        _oneRefresh.Dispose();
        _closing.Dispose();
    }

    private static Task<KnowledgeGeneration> ReadAsync(KnowledgeStore store, KnowledgeLocation location, CancellationToken cancellationToken) =>
        Task.Run(
            () => store.ReadSnapshotAsync(snapshot => KnowledgeGeneration.Of(snapshot, location.IndexFile, cancellationToken), cancellationToken),
            cancellationToken);

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        IReadOnlyList<IndexHit> found, IReadOnlyDictionary<DocumentId, Document> documents, CancellationToken cancellationToken)
    {
        if (found.Count == 0) return [];
        var passages = (await Store.FindPassagesAsync([.. found.Select(hit => hit.Passage)], cancellationToken)).ToDictionary(passage => passage.Id);
        var hits = new List<SearchHit>(found.Count);
        foreach (var hit in found)
        {
            if (!passages.TryGetValue(hit.Passage, out var passage) || !documents.TryGetValue(hit.Document, out var document)) continue;
            hits.Add(new SearchHit(hits.Count + 1, hit.Score, document, passage, hit.Bm25, hit.Views));
        }

        return hits;
    }

    /// <summary>Looks at the revision at most once in an interval, whoever searches, and never waits for a rebuild.</summary>
    private async Task NoticeChangesAsync(CancellationToken cancellationToken)
    {
        var last = Volatile.Read(ref _lastCheck);
        var now = _time.GetTimestamp();
        if (_time.GetElapsedTime(last, now) < CheckInterval || Interlocked.CompareExchange(ref _lastCheck, now, last) != last) return;
        var running = Volatile.Read(ref _backgroundRefresh);
        if (!running.IsCompleted) return;

        // A rebuild that failed in the background fails one search, so that somebody hears of it; the next one tries again.
        Volatile.Write(ref _backgroundRefresh, Task.CompletedTask);
        await running;
        if (await Store.RevisionAsync(cancellationToken) != Current.Index.Revision) Volatile.Write(ref _backgroundRefresh, RefreshAsync(_closing.Token));
    }

    private void Save(KnowledgeGeneration generation)
    {
        if (generation.IsSaved) return;
        try
        {
            Directory.CreateDirectory(_location.Directory);
            generation.Index.Save(_location.IndexFile);
            IndexProblem = null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            IndexProblem = $"Der Suchindex ließ sich nicht unter „{_location.IndexFile}“ speichern. Die Suche arbeitet trotzdem; der nächste Start "
                + "dauert länger. Prüfen Sie den freien Platz und ob Ihr Benutzerkonto dort schreiben darf.";
        }
    }
}
