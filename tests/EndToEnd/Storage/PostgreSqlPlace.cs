using Npgsql;
using SmartRegions.Knowledge;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

/// <summary>A new schema on the server that SMARTREGIONS_TEST_POSTGRES names.</summary>
internal sealed class PostgreSqlPlace : DatabasePlace
{
    private readonly NpgsqlDataSource _server;
    private readonly string _schema;

    private PostgreSqlPlace(NpgsqlDataSource server, string schema, string connectionString)
        : base(new KnowledgeLocation(Path.Combine(Path.GetTempPath(), schema), connectionString))
    {
        _server = server;
        _schema = schema;
    }

    public static async Task<DatabasePlace> CreateAsync()
    {
        var address = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("SMARTREGIONS_TEST_POSTGRES")) { Pooling = false };
        var schema = $"test_{Guid.NewGuid():N}";
        var server = NpgsqlDataSource.Create(address);
        await using (var create = server.CreateCommand($"CREATE SCHEMA {schema}")) await create.ExecuteNonQueryAsync();
        return new PostgreSqlPlace(server, schema, new NpgsqlConnectionStringBuilder(address.ConnectionString) { SearchPath = schema, Pooling = true }.ConnectionString);
    }

    public override async ValueTask DisposeAsync()
    {
        await using (var drop = _server.CreateCommand($"DROP SCHEMA {_schema} CASCADE")) await drop.ExecuteNonQueryAsync();
        await _server.DisposeAsync();
        if (Directory.Exists(Location.Directory)) Directory.Delete(Location.Directory, recursive: true);
    }
}
