namespace SmartRegions.Channels.Conversations;

/// <summary>How many answers are being thought of for askers, so that what can wait does. Thread-safe.</summary>
internal sealed class AnswersInWork(TimeProvider time)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Glances after which nothing waits any longer: on a server that never rests, what can wait comes slowly, not never.</summary>
    private const int MostGlances = 100;

    private int _count;

    /// <summary>Counts one more until the result is disposed.</summary>
    public IDisposable Begin()
    {
        Interlocked.Increment(ref _count);
        return new Work(this);
    }

    /// <summary>Returns in a moment when no asker waits, or after a second.</summary>
    public async Task PauseAsync(CancellationToken cancellationToken)
    {
        for (var glance = 0; glance < MostGlances && Volatile.Read(ref _count) > 0; glance++) await Task.Delay(Glance, time, cancellationToken);
    }

    private sealed class Work(AnswersInWork answers) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref answers._count);
    }
}
