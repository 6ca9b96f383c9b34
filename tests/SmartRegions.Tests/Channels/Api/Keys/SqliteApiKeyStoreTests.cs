using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Api.Keys;

public sealed class SqliteApiKeyStoreTests : ApiKeyStoreContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
