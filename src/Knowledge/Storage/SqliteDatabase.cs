using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace SmartRegions.Knowledge.Storage;

/// <summary>A SQLite file in write-ahead mode: readers never wait, writers wait for each other, a commit survives a power cut.</summary>
internal sealed class SqliteDatabase : Database
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _file;
    private readonly string _connectionString;
    private readonly SqliteGroupCommit _commits;

    /// <summary>Connections of the pool that are set up already; settings stay with them.</summary>
    private readonly ConditionalWeakTable<object, object> _prepared = [];

    public SqliteDatabase(string file)
    {
        _file = file;
        _commits = new SqliteGroupCommit(this, connection => BeginWriteAsync(connection, CancellationToken.None));
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = (int)Patience.TotalSeconds,
        }.ToString();
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    internal override string? Advice(DbException failure) =>
        failure is SqliteException sqlite ? SqliteFailure.Advice(sqlite.SqliteErrorCode, _file) : null;

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (_prepared.TryGetValue(connection.Handle!, out _)) return connection;
            await RunAsync(connection, string.Create(CultureInfo.InvariantCulture,
                $"PRAGMA busy_timeout = {(int)Patience.TotalMilliseconds}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"), cancellationToken);
            _prepared.AddOrUpdate(connection.Handle!, _file);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // A write transaction of SQLite excludes every other writer already.
    internal override Task LockSchemaAsync(DatabaseSession session) => Task.CompletedTask;

    internal override async Task<bool> HasTableAsync(DatabaseSession session, string name) =>
        await session.FindAsync<long>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @name", new { name }) > 0;

    internal override async Task InsertManyAsync(
        DatabaseSession session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})";
        var parameters = columns.Select(column => new SqliteParameter { ParameterName = "@" + column }).ToArray();
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < parameters.Length; i++) parameters[i].Value = row[i] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(session.CancellationToken);
        }
    }

    private protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(_file)) is { } directory) Directory.CreateDirectory(directory);
            await using var connection = await ConnectAsync(cancellationToken);
            await RunAsync(connection, "PRAGMA journal_mode = WAL;", cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeUnavailableException(SqliteFailure.NotAccessible(_file), failure);
        }
        catch (DbException failure) when (Advice(failure) is { } advice)
        {
            throw new KnowledgeUnavailableException(advice, failure);
        }
    }

    private protected override Task<T> CommitAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) => _commits.WriteAsync(work, cancellationToken);

    private protected override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    private protected override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
