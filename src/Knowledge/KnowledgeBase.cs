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
    public KnowledgeStore Store => throw new NotImplementedException();

    /// <summary>Opens the knowledge base, brings its schema up to date, and loads the index file or rebuilds it where it disagrees with the database.</summary>
    public static Task<KnowledgeBase> OpenAsync(KnowledgeLocation location, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Rebuilds the index when the store has changed since it was built, saves it, and swaps it in.</summary>
    /// <returns>True when there was something to do.</returns>
    public Task<bool> RefreshAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
