using System.Data.Common;
using System.Runtime.CompilerServices;

namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// The database of an installation: a SQLite file or a PostgreSQL server. Thread-safe; the schema is up to date as soon as one is had.
/// </summary>
/// <remarks>
/// What can go wrong outside the program arrives as <see cref="KnowledgeUnavailableException"/>; a <see cref="DbException"/> that comes
/// through is a mistake in the program.
/// </remarks>
public abstract class Database : IAsyncDisposable
{
    private protected Database()
    {
    }

    /// <summary>Opens the database of this location, creates it where there is none, and brings its schema up to date.</summary>
    /// <exception cref="KnowledgeUnavailableException">It cannot be opened or written, or a newer program made it.</exception>
    public static Task<Database> OpenAsync(KnowledgeLocation location, TimeProvider time, CancellationToken cancellationToken) =>
        OpenAsync(location, Migration.Embedded, time, cancellationToken);

    internal static async Task<Database> OpenAsync(
        KnowledgeLocation location, IReadOnlyList<Migration> migrations, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(location);
        Database database = location.PostgreSql is { } connectionString
            ? new PostgreSqlDatabase(connectionString)
            : new SqliteDatabase(location.DatabaseFile);
        try
        {
            await database.PrepareAsync(cancellationToken);
            await new SchemaMigration(database, migrations, time).ApplyAsync(cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs queries, each seeing what is committed when it starts.</summary>
    public Task<T> ReadAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) =>
        InSessionAsync(work, _ => Task.FromResult<DbTransaction?>(null), cancellationToken);

    /// <summary>Runs queries that all see the same state, whatever is written meanwhile.</summary>
    public Task<T> ReadSnapshotAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) =>
        InSessionAsync(work, async connection => await BeginSnapshotAsync(connection, cancellationToken), cancellationToken);

    /// <summary>Runs a transaction: committed when <paramref name="work"/> returns, undone when it throws.</summary>
    /// <remarks>The work must not wait for another write: writers take turns.</remarks>
    public Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) =>
        ExplainedAsync(() => CommitAsync(work, cancellationToken));

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<DatabaseSession, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async session =>
        {
            await work(session);
            return true;
        },
        cancellationToken);

    public abstract ValueTask DisposeAsync();

    /// <summary>Rows of one query as they come; they all show the state at its start, however long reading takes.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(
        Func<DatabaseSession, IEnumerable<T>> query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await ExplainedAsync(() => ConnectAsync(cancellationToken));
        using var rows = query(new DatabaseSession(this, connection, transaction: null, cancellationToken)).GetEnumerator();
        while (await ExplainedAsync(() => Task.FromResult(rows.MoveNext())))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Current;
        }
    }

    /// <returns>German, what an operator can do about a failure; <see langword="null"/> when it is not the environment's.</returns>
    internal abstract string? Advice(DbException failure);

    internal abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>A statement as this database wants it; <c>IN @list</c> is the one thing that they write differently.</summary>
    internal virtual string InDialect(string sql) => sql;

    /// <summary>Makes everybody else who wants to change the schema wait until the transaction ends.</summary>
    internal abstract Task LockSchemaAsync(DatabaseSession session);

    internal abstract Task<bool> HasTableAsync(DatabaseSession session, string name);

    /// <summary>Inserts many rows in the fastest way the database has; names come from the program, values in the order of the columns.</summary>
    internal abstract Task InsertManyAsync(
        DatabaseSession session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows);

    private protected abstract Task PrepareAsync(CancellationToken cancellationToken);

    private protected abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    private protected abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken);

    private protected virtual Task<T> CommitAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) =>
        InSessionAsync(work, async connection => await BeginWriteAsync(connection, cancellationToken), cancellationToken);

    private Task<T> InSessionAsync<T>(
        Func<DatabaseSession, Task<T>> work, Func<DbConnection, Task<DbTransaction?>> begin, CancellationToken cancellationToken) =>
        ExplainedAsync(async () =>
        {
            T result = default!;
            var isDone = false;
            try
            {
                await using var connection = await ConnectAsync(cancellationToken);
                await using var transaction = await begin(connection);
                result = await work(new DatabaseSession(this, connection, transaction, cancellationToken));

                // Cancelled from here on, nobody could tell whether it was written.
                if (transaction is not null) await transaction.CommitAsync(CancellationToken.None);
                isDone = true;
            }
            catch (Exception) when (isDone)
            {
                // What is committed stays so, whatever becomes of the connection: told of a failure, writers would write again.
            }

            return result;
        });

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (DatabaseFailureIn(failure) is { } cause && Advice(cause) is { } advice)
        {
            throw new KnowledgeUnavailableException(advice, failure);
        }
    }

    // Rows that are worked on in parallel fail as an aggregate.
    private static DbException? DatabaseFailureIn(Exception failure) => failure switch
    {
        DbException cause => cause,
        AggregateException many => many.Flatten().InnerExceptions.OfType<DbException>().FirstOrDefault(),
        _ => null,
    };
}
