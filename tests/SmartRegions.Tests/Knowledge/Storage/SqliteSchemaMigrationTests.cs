namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteSchemaMigrationTests : SchemaMigrationContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
