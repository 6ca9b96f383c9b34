using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Knowledge;

/// <summary>
/// What the assistant knows: the store, which is the truth, and the index derived from it, loaded when it is first needed. One instance
/// serves all requests; a refresh swaps the index in one step while searches go on. Thread-safe.
/// </summary>
public sealed class KnowledgeBase : IAsyncDisposable
{
    /// <summary>How long a change made by another process may go unnoticed.</summary>
    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Rest after a rebuild in the background, in times what it took: while a long run keeps storing, at most a fifth of the time goes into
    /// building. A small knowledge base is built in a moment and shows changes at once.
    /// </summary>
    private const int RestAfterRebuild = 4;

    private readonly KnowledgeLocation _location;
    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _oneRefresh = new(1, 1);
    private readonly Lazy<InstalledThesaurus> _thesaurus;
    private readonly CancellationTokenSource _closing = new();
    private KnowledgeGeneration? _current;
    private Task _backgroundRefresh = Task.CompletedTask;
    private long _storeRevision;
    private long _lastCheck;
    private long _untilNextCheck = CheckInterval.Ticks;

    private KnowledgeBase(KnowledgeLocation location, Database database, KnowledgeStore store, TimeProvider time)
    {
        _location = location;
        _database = database;
        Store = store;
        _time = time;
        _thesaurus = new Lazy<InstalledThesaurus>(() => InstalledThesaurus.Load(location.Thesaurus, location.ThesaurusCache));
        _lastCheck = time.GetTimestamp();
    }

    public KnowledgeStore Store { get; }

    /// <summary>Where the store lies, for what others keep beside the knowledge; it closes with this.</summary>
    public Database Database => _database;

    /// <summary>
    /// German, why the index could not be saved; <see langword="null"/> when it was, or was not made yet. It works from memory all
    /// the same, and the next start builds it anew.
    /// </summary>
    public string? IndexProblem { get; private set; }

    /// <summary>German, why the thesaurus that is there could not be used; <see langword="null"/> when it was, or none is there. Loads it.</summary>
    public string? ThesaurusProblem => _thesaurus.Value.Problem;

    /// <summary>Opens the knowledge base, made where there is none, and brings its schema up to date.</summary>
    /// <exception cref="KnowledgeUnavailableException">The database cannot be used; the message is German and says what to do.</exception>
    public static Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, CancellationToken cancellationToken) =>
        OpenAsync(location, MissingKnowledge.Create, TimeProvider.System, cancellationToken);

    /// <inheritdoc cref="OpenAsync(KnowledgeLocation, CancellationToken)"/>
    public static Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, TimeProvider time, CancellationToken cancellationToken) =>
        OpenAsync(location, MissingKnowledge.Create, time, cancellationToken);

    /// <summary>Opens the knowledge base and brings its schema up to date.</summary>
    /// <exception cref="KnowledgeUnavailableException">
    /// The database cannot be used, or there is none and none is to be made; the message is German and says what to do.
    /// </exception>
    public static async Task<KnowledgeBase> OpenAsync(
        KnowledgeLocation location, MissingKnowledge missing, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(time);
        if (missing == MissingKnowledge.Refuse && !location.HoldsKnowledge)
        {
            throw new KnowledgeUnavailableException(
                $"In „{location.Directory}“ gibt es keine Wissensbasis. Dokumente einlesen: smartregions ingest <Ordner>. Liegt sie in einem "
                + "anderen Ordner, nennen Sie ihn mit „--data“.");
        }

        var database = await Database.OpenAsync(location, time, cancellationToken);
        try
        {
            var store = await KnowledgeStore.OpenAsync(database, time, cancellationToken);
            return new KnowledgeBase(location, database, store, time);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// The index that searches use now. The first to ask waits until it is loaded from its file, or built where that disagrees with the
    /// database; a search asks by itself.
    /// </summary>
    public async Task<PassageIndex> IndexAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken)).Index;

    /// <summary>
    /// The documents that searches find passages of now, by title. Like a search it notices within a second that the store has changed.
    /// </summary>
    public async Task<IReadOnlyList<Document>> DocumentsAsync(CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        await NoticeChangesAsync(current.Index.Revision, cancellationToken);
        return current.DocumentsByTitle;
    }

    /// <summary>The entries of the glossary that the text uses by an abbreviation of several meanings; mostly none.</summary>
    public async Task<IReadOnlyList<GlossaryEntry>> AmbiguousInAsync(string text, CancellationToken cancellationToken) =>
        (await CurrentAsync(cancellationToken)).Glossary.AmbiguousIn(text);

    /// <summary>
    /// Rebuilds the index when the store has changed since it was built, swaps it in, and saves it. Does not load one that is up to date.
    /// </summary>
    /// <returns>True when there was something to do.</returns>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneRefresh.WaitAsync(cancellationToken);
        try
        {
            var known = Volatile.Read(ref _current)?.Index.Revision ?? IndexFile.TryReadRevision(_location.IndexFile, RankingOptions.Default);
            if (await Store.RevisionAsync(cancellationToken) == known) return false;
            await RenewAsync(cancellationToken);
            return true;
        }
        finally
        {
            _oneRefresh.Release();
        }
    }

    /// <summary>
    /// The best passages for a question. Notices within a second, or after a rest where building takes long, that the store has changed, in this
    /// process or another, and refreshes in the background; passages that are gone are left out at once.
    /// </summary>
    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var current = await CurrentAsync(cancellationToken);
        await NoticeChangesAsync(current.Index.Revision, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var found = current.Index.Search(query, current.Glossary, _thesaurus.Value.Thesaurus);
        return new SearchResult(await HitsAsync(found.Hits, current, cancellationToken), found.Terms, found.Attainable);
    }

    /// <summary>What mistyped words of a question were probably meant to be, in their order; none where nothing is mistyped or no dictionary is installed. Takes no search.</summary>
    public async Task<IReadOnlyList<Respelling>> RespellingsOfAsync(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (await CurrentAsync(cancellationToken)).Index.RespellingsOf(text, _thesaurus.Value.Thesaurus);
    }

    /// <summary>The passages of a document in their order, as of the last search or later; none when it is unknown.</summary>
    public async Task<IReadOnlyList<Passage>> PassagesAsync(DocumentId document, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        return Volatile.Read(ref _storeRevision) == current.Index.Revision
            ? await current.Passages.OfAsync(document, cancellationToken)
            : await Store.PassagesOfAsync(document, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await Volatile.Read(ref _backgroundRefresh).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _database.DisposeAsync();
        _oneRefresh.Dispose();
        _closing.Dispose();
    }

    private async Task<KnowledgeGeneration> CurrentAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _current) is { } loaded) return loaded;
        await _oneRefresh.WaitAsync(cancellationToken);
        try
        {
            return Volatile.Read(ref _current) ?? await RenewAsync(cancellationToken);
        }
        finally
        {
            _oneRefresh.Release();
        }
    }

    /// <summary>Loads or builds the index, swaps it in, and saves it where it was built. One at a time.</summary>
    private async Task<KnowledgeGeneration> RenewAsync(CancellationToken cancellationToken)
    {
        var generation = await Task.Run(
            () => Store.ReadSnapshotAsync(snapshot => KnowledgeGeneration.Of(snapshot, new PassageMemory(Store), _location.IndexFile, cancellationToken), cancellationToken),
            cancellationToken);
        Volatile.Write(ref _current, generation);
        Save(generation);
        return generation;
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<IndexHit> found, KnowledgeGeneration current, CancellationToken cancellationToken)
    {
        if (found.Count == 0) return [];
        PassageId[] ids = [.. found.Select(hit => hit.Passage)];
        var isCurrent = await StoreRevisionAsync(cancellationToken) == current.Index.Revision;
        var passages = (isCurrent ? await current.Passages.FindAsync(ids, cancellationToken) : await Store.FindPassagesAsync(ids, cancellationToken)).ToDictionary(passage => passage.Id);
        var hits = new List<SearchHit>(found.Count);
        foreach (var hit in found)
        {
            if (!passages.TryGetValue(hit.Passage, out var passage) || !current.Documents.TryGetValue(hit.Document, out var document)) continue;
            hits.Add(new SearchHit(hits.Count + 1, hit.Score, document, passage, hit.Bm25, hit.Views));
        }

        return hits;
    }

    /// <summary>Looks at the revision at most once in an interval, whoever searches, and never waits for a rebuild.</summary>
    private async Task NoticeChangesAsync(long revision, CancellationToken cancellationToken)
    {
        var last = Volatile.Read(ref _lastCheck);
        var now = _time.GetTimestamp();
        if (_time.GetElapsedTime(last, now).Ticks < Volatile.Read(ref _untilNextCheck) || Interlocked.CompareExchange(ref _lastCheck, now, last) != last) return;
        var running = Volatile.Read(ref _backgroundRefresh);
        if (!running.IsCompleted) return;

        // A rebuild that failed in the background fails one search, so that somebody hears of it; the next one tries again.
        Volatile.Write(ref _backgroundRefresh, Task.CompletedTask);
        await running;
        if (await StoreRevisionAsync(cancellationToken) != revision) Volatile.Write(ref _backgroundRefresh, RebuildAsync());
    }

    private async Task<long> StoreRevisionAsync(CancellationToken cancellationToken)
    {
        var revision = await Store.RevisionAsync(cancellationToken);
        Volatile.Write(ref _storeRevision, revision);
        return revision;
    }

    private async Task RebuildAsync()
    {
        var started = _time.GetTimestamp();
        await RefreshAsync(_closing.Token);
        var ended = _time.GetTimestamp();
        Volatile.Write(ref _untilNextCheck, Math.Max(CheckInterval.Ticks, RestAfterRebuild * _time.GetElapsedTime(started, ended).Ticks));
        Volatile.Write(ref _lastCheck, ended);
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
