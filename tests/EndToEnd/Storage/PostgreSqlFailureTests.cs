using Npgsql;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.EndToEnd.Storage;

public sealed class PostgreSqlFailureTests : DatabaseContract
{
    [DatabaseFact]
    public async Task A_database_that_does_not_exist_is_reported() =>
        await RefusedAsync("gibt es die Datenbank", address => address.Database = "rathaus");

    [DatabaseFact]
    public async Task A_wrong_password_is_reported() =>
        await RefusedAsync("lehnt die Anmeldung", address => address.Password = "falsch");

    [DatabaseFact]
    public async Task An_account_that_may_not_create_tables_is_reported()
    {
        var account = $"gast_{Guid.NewGuid():N}";
        await RunAsync($"CREATE ROLE {account} LOGIN PASSWORD 'gast'");
        try
        {
            await RefusedAsync("Rechte", address => (address.Username, address.Password, address.SearchPath) = (account, "gast", "pg_catalog"));
        }
        finally
        {
            await RunAsync($"DROP ROLE {account}");
        }
    }

    [DatabaseFact]
    public async Task A_connection_that_the_server_ends_is_reported_and_the_next_one_works()
    {
        await using var database = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => database.WriteAsync(
            async session =>
            {
                await RunAsync($"SELECT pg_terminate_backend({await session.FindAsync<int>("SELECT pg_backend_pid()")})");
                return await session.FindAsync<int>("SELECT 1");
            },
            CancellationToken.None));

        Assert.Contains("Verbindung beendet", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await database.ReadAsync(session => session.FindAsync<int>("SELECT 1"), CancellationToken.None));
    }

    private protected override Task<DatabasePlace> PlaceAsync() => PostgreSqlPlace.CreateAsync();

    private async Task RefusedAsync(string saying, Action<NpgsqlConnectionStringBuilder> spoil)
    {
        var address = new NpgsqlConnectionStringBuilder(Location.PostgreSql);
        spoil(address);
        var location = Location with { PostgreSql = address.ConnectionString };

        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => Database.OpenAsync(location, Time, CancellationToken.None));

        Assert.Contains(saying, refusal.Message, StringComparison.Ordinal);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Location.PostgreSql);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
