using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlSchemaMigrationTests : SchemaMigrationContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();
}
