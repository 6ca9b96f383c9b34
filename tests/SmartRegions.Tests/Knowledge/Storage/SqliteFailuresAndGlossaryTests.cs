namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteFailuresAndGlossaryTests : FailuresAndGlossaryContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
