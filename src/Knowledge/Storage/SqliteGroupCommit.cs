using System.Data.Common;
using System.Runtime.ExceptionServices;

namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// The writes of this process to a SQLite file, which lets one writer in at a time: they take turns without polling for the lock, and those that have gathered
/// while the disk was busy share the next commit (group commit: DeWitt et al., Implementation Techniques for Main Memory Database Systems, SIGMOD 1984). A
/// write that fails undoes itself alone. Thread-safe.
/// </summary>
/// <param name="database">For the sessions.</param>
/// <param name="begin">Begins a transaction that excludes other writers.</param>
internal sealed class SqliteGroupCommit(Database database, Func<DbConnection, Task<DbTransaction>> begin)
{
    private const int MostTogether = 64;

    private const string Savepoint = "one_write";

    private readonly Lock _turns = new();
    private readonly Queue<PendingWrite> _waiting = [];
    private bool _isWriting;

    /// <returns>What the work returned, as soon as it is on disk.</returns>
    public Task<T> WriteAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken)
    {
        var write = new PendingWrite<T>(work, cancellationToken);
        lock (_turns)
        {
            _waiting.Enqueue(write);
            if (_isWriting) return write.Result;
            _isWriting = true;
        }

        _ = Task.Run(WriteAllAsync, CancellationToken.None);
        return write.Result;
    }

    private async Task WriteAllAsync()
    {
        while (Next() is { Count: > 0 } group)
        {
            try
            {
                await CommitAsync(group);
            }
            catch (Exception failure)
            {
                // Nothing of the group is on disk, and whoever waits for it hears why.
                group.ForEach(write => write.Fail(failure));
            }
        }
    }

    private List<PendingWrite> Next()
    {
        lock (_turns)
        {
            var group = new List<PendingWrite>();
            while (group.Count < MostTogether && _waiting.TryDequeue(out var write)) group.Add(write);
            _isWriting = group.Count > 0;
            return group;
        }
    }

    private async Task CommitAsync(List<PendingWrite> group)
    {
        var isDecided = false;
        try
        {
            await using var connection = await database.ConnectAsync(CancellationToken.None);
            await using var transaction = await begin(connection);
            foreach (var write in group) await RunAsync(write, connection, transaction);
            if (group.TrueForAll(write => write.IsUndone)) await transaction.RollbackAsync();
            else await transaction.CommitAsync();
            isDecided = true;
        }
        catch (Exception) when (isDecided)
        {
            // What is on disk stays there, whatever becomes of the connection: told of a failure, writers would write again. The next group has a connection of its own.
        }

        group.ForEach(write => write.Complete());
    }

    private async Task RunAsync(PendingWrite write, DbConnection connection, DbTransaction transaction)
    {
        await transaction.SaveAsync(Savepoint);
        if (await write.TryRunAsync(new DatabaseSession(database, connection, transaction, write.CancellationToken)) is { } failure)
        {
            try
            {
                await transaction.RollbackAsync(Savepoint);
            }
            catch (DbException)
            {
                // A full disk undoes the whole transaction at once: then that is what all of the group have to hear.
                ExceptionDispatchInfo.Throw(failure);
            }
        }

        await transaction.ReleaseAsync(Savepoint);
    }

    private abstract class PendingWrite(CancellationToken cancellationToken)
    {
        public CancellationToken CancellationToken { get; } = cancellationToken;

        /// <summary>True when it has left nothing to commit.</summary>
        public abstract bool IsUndone { get; }

        /// <returns>Why it is to be undone; <see langword="null"/> when it went well.</returns>
        public abstract Task<Exception?> TryRunAsync(DatabaseSession session);

        /// <summary>Tells who waits how it went.</summary>
        public abstract void Complete();

        public abstract void Fail(Exception failure);
    }

    private sealed class PendingWrite<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken) : PendingWrite(cancellationToken)
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _failure;

        public Task<T> Result => _done.Task;

        public override bool IsUndone => _failure is not null;

        public override async Task<Exception?> TryRunAsync(DatabaseSession session)
        {
            try
            {
                CancellationToken.ThrowIfCancellationRequested();
                _result = await work(session);
            }
            catch (Exception failure)
            {
                // Rethrown to who waits, cancellation too.
                _failure = failure;
            }

            return _failure;
        }

        public override void Complete()
        {
            if (_failure is null) _done.SetResult(_result!);
            else Fail(_failure);
        }

        public override void Fail(Exception failure)
        {
            if (failure is OperationCanceledException && CancellationToken.IsCancellationRequested) _done.SetCanceled(CancellationToken);
            else _done.SetException(failure);
        }
    }
}
