using System.Data;
using System.Data.Common;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteGroupCommitTests : DatabaseContract
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Database _database = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _database = await OpenAsync();
    }

    public override async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_write_that_fails_among_others_undoes_itself_alone()
    {
        var first = HoldUpAsync();
        var kept = AddAsync("fristen");
        var failing = _database.WriteAsync<int>(
            async session =>
            {
                await InsertAsync(session, "halb");
                throw new InvalidOperationException("Strom weg");
            },
            CancellationToken.None);
        var after = AddAsync("termine");
        _gate.SetResult();

        await Task.WhenAll(first, kept, after);

        Assert.Equal("Strom weg", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
        Assert.Equal(["erster", "fristen", "termine"], await StoredAsync());
    }

    [Fact]
    public async Task A_write_alone_that_fails_leaves_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _database.WriteAsync<int>(
            async session =>
            {
                await InsertAsync(session, "halb");
                throw new InvalidOperationException("Strom weg");
            },
            CancellationToken.None));

        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task A_write_that_is_cancelled_while_it_waits_is_not_made()
    {
        using var leaving = new CancellationTokenSource();
        var first = HoldUpAsync();
        var waiting = AddAsync("zu spät", leaving.Token);
        await leaving.CancelAsync();
        _gate.SetResult();

        await first;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(["erster"], await StoredAsync());
    }

    [Fact]
    public async Task What_has_been_returned_is_seen_by_another_process_at_once()
    {
        await using var other = await OpenAsync();

        for (var i = 0; i < 20; i++)
        {
            await Task.WhenAll(AddAsync($"a{i}"), AddAsync($"b{i}"), AddAsync($"c{i}"));
            Assert.Equal(3 * (i + 1), await other.ReadAsync(session => session.FindAsync<int>("SELECT COUNT(*) FROM feedback_reader"), CancellationToken.None));
        }
    }

    [Fact]
    public async Task What_is_on_disk_is_told_as_written_although_the_connection_cannot_be_closed()
    {
        var commits = new SqliteGroupCommit(_database, BeginOnConnectionThatDoesNotClose);

        Assert.Equal(1, await commits.WriteAsync(session => InsertAsync(session, "fristen"), CancellationToken.None));
        var failing = commits.WriteAsync<int>(_ => throw new InvalidOperationException("Strom weg"), CancellationToken.None);

        Assert.Equal("Strom weg", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
        Assert.Equal(1, await commits.WriteAsync(session => InsertAsync(session, "termine"), CancellationToken.None));
        Assert.Equal(["fristen", "termine"], await StoredAsync());
    }

    private protected override async Task<DatabasePlace> PlaceAsync()
    {
        var place = new SqlitePlace();
        await using var database = await Database.OpenAsync(place.Location, Time, CancellationToken.None);
        await database.WriteAsync(session => session.ExecuteAsync("CREATE TABLE feedback_reader (name TEXT NOT NULL PRIMARY KEY)"), CancellationToken.None);
        return place;
    }

    /// <summary>A write that others gather behind.</summary>
    private Task<int> HoldUpAsync() => _database.WriteAsync(
        async session =>
        {
            await _gate.Task;
            return await InsertAsync(session, "erster");
        },
        CancellationToken.None);

    private static Task<DbTransaction> BeginOnConnectionThatDoesNotClose(DbConnection connection)
    {
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Closed) throw new IOException("Der Datenträger antwortet nicht.");
        };
        return connection.BeginTransactionAsync(IsolationLevel.Serializable).AsTask();
    }

    private Task<int> AddAsync(string name, CancellationToken cancellationToken = default) => _database.WriteAsync(session => InsertAsync(session, name), cancellationToken);

    private static Task<int> InsertAsync(DatabaseSession session, string name) => session.ExecuteAsync("INSERT INTO feedback_reader (name) VALUES (@name)", new { name });

    private Task<IReadOnlyList<string>> StoredAsync() =>
        _database.ReadAsync(session => session.QueryAsync<string>("SELECT name FROM feedback_reader ORDER BY name"), CancellationToken.None);
}
