#pragma warning disable MA0025, CA1822
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Knowledge;

/// <summary>
/// What the assistant knows: the store, which is the truth, and the index derived from it. One instance serves all requests; a refresh
/// swaps the index in one step while searches go on.
/// </summary>
public sealed class KnowledgeBase : IAsyncDisposable
{
    private readonly Database _database;

    private KnowledgeBase(Database database, KnowledgeStore store)
    {
        _database = database;
        Store = store;
    }

    public KnowledgeStore Store { get; }

    /// <summary>Opens the knowledge base, brings its schema up to date, and loads the index file or rebuilds it where it disagrees with the database.</summary>
    public static Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, CancellationToken cancellationToken) =>
        OpenAsync(location, TimeProvider.System, cancellationToken);

    /// <inheritdoc cref="OpenAsync(KnowledgeLocation, CancellationToken)"/>
    public static async Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, TimeProvider time, CancellationToken cancellationToken)
    {
        var opened = await Database.OpenAsync(location, time, cancellationToken);
        try
        {
            return new KnowledgeBase(opened, await KnowledgeStore.OpenAsync(opened, time, cancellationToken));
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Rebuilds the index when the store has changed since it was built, saves it, and swaps it in.</summary>
    /// <returns>True when there was something to do.</returns>
    public Task<bool> RefreshAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
