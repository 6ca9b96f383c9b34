using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlStoreTransactionTests : StoreTransactionContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();
}
