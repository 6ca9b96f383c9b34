using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlFailuresAndGlossaryTests : FailuresAndGlossaryContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();
}
