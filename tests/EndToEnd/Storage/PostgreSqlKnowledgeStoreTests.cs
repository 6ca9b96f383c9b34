using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlKnowledgeStoreTests : KnowledgeStoreContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();
}
