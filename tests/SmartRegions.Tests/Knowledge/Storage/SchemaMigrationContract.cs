using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>What the migration of the schema promises, whichever database it runs on.</summary>
public abstract class SchemaMigrationContract : DatabaseContract
{
    private static readonly Migration Offices = new(1, "0001_offices", "CREATE TABLE office (name TEXT NOT NULL);\nINSERT INTO office VALUES ('Bürgerbüro; EG');");
    private static readonly Migration Rooms = new(2, "0002_rooms", "ALTER TABLE office ADD COLUMN room TEXT;");
    private static readonly Migration Broken = new(2, "0002_rooms", "ALTER TABLE office ADD COLUMN room TEXT; INSERT INTO nowhere VALUES (1);");

    [DatabaseFact]
    public void The_schema_has_its_steps_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migration.Embedded.Count).Select(n => (long)n), Migration.Embedded.Select(migration => migration.Number));

    [DatabaseFact]
    public async Task The_real_schema_can_be_applied_twice()
    {
        await using (await OpenAsync())
        {
        }

        await using var database = await OpenAsync();

        Assert.Equal(Migration.Embedded.Select(migration => migration.Name), await NamesAsync(database));
    }

    [DatabaseFact]
    public async Task Programs_that_start_at_once_apply_each_step_once()
    {
        // Threads of their own, let go together: on the pool's threads one might be done before the next begins.
        const int Programs = 6;
        using var start = new Barrier(Programs);
        var databases = await Task.WhenAll(Enumerable.Range(0, Programs).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return OpenWithAsync(Offices, Rooms);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        Assert.Equal(["0001_offices", "0002_rooms"], await NamesAsync(databases[0]));
        Assert.Equal(1L, await CountAsync(databases[^1]));
        foreach (var database in databases) await database.DisposeAsync();
    }

    [DatabaseFact]
    public async Task A_later_step_keeps_what_is_there()
    {
        await using (await OpenWithAsync(Offices))
        {
        }

        await using var database = await OpenWithAsync(Offices, Rooms);

        Assert.Equal(["0001_offices", "0002_rooms"], await NamesAsync(database));
        Assert.Equal(1L, await CountAsync(database));
    }

    [DatabaseFact]
    public async Task A_step_that_fails_leaves_the_schema_as_it_was()
    {
        await using (await OpenWithAsync(Offices))
        {
        }

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => OpenWithAsync(Offices, Broken));

        await using var database = await OpenWithAsync(Offices, Rooms);
        Assert.Equal(["0001_offices", "0002_rooms"], await NamesAsync(database));
    }

    [DatabaseFact]
    public async Task A_schema_from_a_newer_program_is_refused()
    {
        await using (await OpenWithAsync(Offices, Rooms))
        {
        }

        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => OpenWithAsync(Offices));

        Assert.Contains("neueren Version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("0002_rooms", refusal.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_step_that_was_changed_afterwards_is_refused()
    {
        await using (await OpenWithAsync(Offices))
        {
        }

        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => OpenWithAsync(Offices with { Sql = Offices.Sql + " -- besser" }));

        Assert.Contains("anderen Fassung", refusal.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Line_ends_of_another_system_do_not_change_a_step()
    {
        await using (await OpenWithAsync(Offices))
        {
        }

        await using var database = await OpenWithAsync(new Migration(1, "0001_offices", Offices.Sql.ReplaceLineEndings("\r\n")));

        Assert.Equal(1L, await CountAsync(database));
    }

    private static Task<IReadOnlyList<string>> NamesAsync(Database database) =>
        database.ReadAsync(session => session.QueryAsync<string>("SELECT name FROM schema_migration ORDER BY number"), CancellationToken.None);

    private static Task<long> CountAsync(Database database) =>
        database.ReadAsync(session => session.FindAsync<long>("SELECT COUNT(*) FROM office WHERE name = 'Bürgerbüro; EG'"), CancellationToken.None);

    private Task<Database> OpenWithAsync(params Migration[] migrations) => Database.OpenAsync(Location, migrations, Time, CancellationToken.None);
}
