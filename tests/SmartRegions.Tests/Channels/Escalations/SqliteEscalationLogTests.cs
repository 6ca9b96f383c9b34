using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Escalations;

public sealed class SqliteEscalationLogTests : EscalationLogContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
