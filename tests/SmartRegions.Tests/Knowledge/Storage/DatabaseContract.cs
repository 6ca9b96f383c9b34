using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>Facts about a database, whichever kind it is; every test has one of its own.</summary>
public abstract class DatabaseContract : IAsyncLifetime
{
    private DatabasePlace _place = null!;

    private protected KnowledgeLocation Location => _place.Location;

    private protected FixedTime Time { get; } = new();

    public virtual async Task InitializeAsync() => _place = await PlaceAsync();

    public virtual async Task DisposeAsync() => await _place.DisposeAsync();

    private protected abstract Task<DatabasePlace> PlaceAsync();

    private protected Task<Database> OpenAsync() => Database.OpenAsync(Location, Time, CancellationToken.None);
}
