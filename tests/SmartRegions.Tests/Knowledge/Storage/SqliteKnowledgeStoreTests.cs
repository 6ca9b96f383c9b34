namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteKnowledgeStoreTests : KnowledgeStoreContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
