using SmartRegions.Knowledge;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>Where one test's database is; gone when disposed.</summary>
internal abstract class DatabasePlace(KnowledgeLocation location) : IAsyncDisposable
{
    public KnowledgeLocation Location { get; } = location;

    public abstract ValueTask DisposeAsync();
}
