using System.Data.Common;
using Dapper;

namespace SmartRegions.Knowledge.Storage;

/// <summary>One connection with its transaction, for as long as a piece of work lasts. Not thread-safe.</summary>
/// <remarks>Columns are matched to properties by name without regard to case; a list parameter is written <c>IN @names</c>.</remarks>
public sealed class DatabaseSession
{
    private readonly Database _database;

    internal DatabaseSession(Database database, DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        _database = database;
        Connection = connection;
        Transaction = transaction;
        CancellationToken = cancellationToken;
    }

    public CancellationToken CancellationToken { get; }

    internal DbConnection Connection { get; }

    internal DbTransaction? Transaction { get; }

    /// <returns>All rows, in memory.</returns>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await Connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <returns>The first row, or the type's default when there is none.</returns>
    public Task<T?> FindAsync<T>(string sql, object? parameters = null) =>
        Connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    /// <summary>Rows as they come, without holding them all; blocks while it waits for the next one.</summary>
    public IEnumerable<T> Stream<T>(string sql, object? parameters = null) =>
        Connection.Query<T>(new CommandDefinition(_database.InDialect(sql), parameters, Transaction, flags: CommandFlags.None));

    /// <param name="sql">One statement.</param>
    /// <param name="parameters">An object, or a list of objects for each of which the statement is run.</param>
    /// <returns>Number of rows changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) => Connection.ExecuteAsync(Command(sql, parameters));

    internal Task InsertManyAsync(string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows) =>
        _database.InsertManyAsync(this, table, columns, rows);

    private CommandDefinition Command(string sql, object? parameters) =>
        new(_database.InDialect(sql), parameters, Transaction, cancellationToken: CancellationToken);
}
