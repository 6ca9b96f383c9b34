using System.Collections.Concurrent;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>
/// Reads foreign files in processes of their own, so that none of them can take the program down: a file that hangs, crashes, floods or
/// swallows memory ends as an outcome, and only that file.
/// </summary>
public sealed class ReaderPool : IAsyncDisposable
{
    private readonly ReaderProcessOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _places;
    private readonly ConcurrentBag<ReaderProcess> _idle = [];

    /// <exception cref="ArgumentException">The options contradict themselves.</exception>
    public ReaderPool(ReaderProcessOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Parallelism < 1 || options.Command.Count == 0) throw new ArgumentException("A pool needs a place and a command.", nameof(options));
        _options = options;
        _time = time;
        _places = new SemaphoreSlim(options.Parallelism);
    }

    /// <summary>Reads a file; waits while as many others are read as <see cref="ReaderProcessOptions.Parallelism"/> allows.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="progress">Told the number of the page or part that is done; called from any thread.</param>
    /// <param name="cancellationToken">Kills the process that reads.</param>
    /// <exception cref="ReaderStartException">No reader process starts, so that no file can be read.</exception>
    public async Task<DocumentContent> ReadAsync(string file, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var request = new ReadRequest(Path.GetFullPath(file), _options.Limits, _options.Settings);
        await _places.WaitAsync(cancellationToken);
        try
        {
            var process = await TakeAsync(cancellationToken);
            try
            {
                return await process.ReadAsync(request, progress, cancellationToken);
            }
            finally
            {
                if (process.IsFit) _idle.Add(process);
                else await process.DisposeAsync();
            }
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Ends the idle processes. To be called when no document is being read any more.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var process)) await process.DisposeAsync();
        _places.Dispose();
    }

    // A process that died between two documents is no document's fault.
    private async Task<ReaderProcess> TakeAsync(CancellationToken cancellationToken)
    {
        while (_idle.TryTake(out var idle))
        {
            if (idle.IsAlive) return idle;
            await idle.DisposeAsync();
        }

        return await ReaderProcess.StartAsync(_options, _time, cancellationToken);
    }
}
