using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class SqliteActivityLogTests : ActivityLogContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
