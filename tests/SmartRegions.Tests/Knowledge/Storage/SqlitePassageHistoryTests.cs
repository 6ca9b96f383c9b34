namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqlitePassageHistoryTests : PassageHistoryContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
