using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;

namespace SmartRegions.Knowledge.Storage;

/// <summary>A PostgreSQL server that several nodes share.</summary>
internal sealed partial class PostgreSqlDatabase : Database
{
    // Any fixed number will do; everyone who migrates this schema takes the same one.
    private const long SchemaLock = 7_624_781_900_453_011;

    private readonly NpgsqlDataSource _source;
    private readonly string _address;

    public PostgreSqlDatabase(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            _address = $"{parts.Host}/{parts.Database}";
            _source = NpgsqlDataSource.Create(parts);
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            // The text may hold a password: the message does not repeat it.
            throw new KnowledgeUnavailableException(
                "Die Verbindungsangaben für PostgreSQL sind nicht lesbar. Erwartet wird etwa "
                + "„Host=db.example.org;Database=smartregions;Username=smartregions;Password=…“.",
                failure);
        }
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    internal override string? Advice(DbException failure) => PostgreSqlFailure.Advice(failure, _address);

    internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _source.OpenConnectionAsync(cancellationToken);

    // A list arrives as an array here, not as one parameter for each of its values.
    internal override string InDialect(string sql) => InList().Replace(sql, "= ANY(${list})");

    internal override Task LockSchemaAsync(DatabaseSession session) =>
        session.ExecuteAsync("SELECT pg_advisory_xact_lock(@SchemaLock)", new { SchemaLock });

    internal override async Task<bool> HasTableAsync(DatabaseSession session, string name) =>
        await session.FindAsync<long>(
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = @name", new { name }) > 0;

    internal override async Task InsertManyAsync(
        DatabaseSession session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var connection = (NpgsqlConnection)session.Connection;
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)", session.CancellationToken);
        foreach (var row in rows) await writer.WriteRowAsync(session.CancellationToken, row);
        await writer.CompleteAsync(session.CancellationToken);
    }

    private protected override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private protected override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    private protected override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    [GeneratedRegex(@"\bIN (?<list>@\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InList();
}
