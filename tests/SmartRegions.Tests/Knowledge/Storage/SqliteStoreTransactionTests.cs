namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteStoreTransactionTests : StoreTransactionContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
