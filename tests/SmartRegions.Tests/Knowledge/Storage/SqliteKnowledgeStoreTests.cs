using SmartRegions.Knowledge;

namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteKnowledgeStoreTests : KnowledgeStoreContract, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    private protected override Task<KnowledgeLocation> LocationAsync() => Task.FromResult(new KnowledgeLocation(directory.Path));
}
