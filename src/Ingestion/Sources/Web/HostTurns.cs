using System.Collections.Concurrent;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Sees to it that no host gets two requests at once, and each a pause after the one before.</summary>
internal sealed class HostTurns(TimeSpan pause, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a turn at a host; it ends when what is returned is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(string host, CancellationToken cancellationToken)
    {
        var line = LineOf(host);
        await line.Gate.WaitAsync(cancellationToken);
        try
        {
            var wait = line.NotBefore - time.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken);
            return new Turn(line, pause, time);
        }
        catch
        {
            line.Gate.Release();
            throw;
        }
    }

    /// <summary>Makes everybody wait who wants a turn at this host. To be called by the one whose turn it is.</summary>
    public void Postpone(string host, TimeSpan wait) => LineOf(host).Postpone(time.GetUtcNow() + wait);

    public void Dispose()
    {
        foreach (var line in _lines.Values) line.Gate.Dispose();
    }

    private Line LineOf(string host) => _lines.GetOrAdd(host, _ => new Line());

    private sealed class Line
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset NotBefore { get; private set; }

        public void Postpone(DateTimeOffset until) => NotBefore = until > NotBefore ? until : NotBefore;
    }

    private sealed class Turn(Line line, TimeSpan pause, TimeProvider time) : IDisposable
    {
        public void Dispose()
        {
            line.Postpone(time.GetUtcNow() + pause);
            line.Gate.Release();
        }
    }
}
