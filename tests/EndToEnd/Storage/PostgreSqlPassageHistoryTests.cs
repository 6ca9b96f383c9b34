using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlPassageHistoryTests : PassageHistoryContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();
}
