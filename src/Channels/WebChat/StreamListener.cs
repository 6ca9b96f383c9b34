using System.Threading.Channels;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// One open stream's ear. It keeps the news that something was stored, and of what only the last: where a reader has fallen behind, it takes the rest from the
/// log, so that a slow one loses nothing and holds no memory.
/// </summary>
internal sealed class StreamListener(Action<StreamListener> leave) : IDisposable
{
    /// <summary>Of activities that are not kept, a reader that cannot keep up misses the oldest.</summary>
    private const int PassingKept = 16;

    private readonly Channel<PassingActivity?> _news = Channel.CreateBounded<PassingActivity?>(
        new BoundedChannelOptions(PassingKept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Comes after everything, so that nothing is sent in its stead.</summary>
    private static readonly StoredActivity Unknown = new(long.MaxValue, new Activity());

    /// <summary>1 when something was stored that the reader has not asked the log for.</summary>
    private int _stored = 1;

    /// <summary>What was stored last, by its number; <see langword="null"/> or unknown where the log must be asked.</summary>
    private StoredActivity? _last;

    /// <param name="stored">What is on disk; <see langword="null"/> where only the log knows.</param>
    public void Notify(StoredActivity? stored)
    {
        Keep(stored ?? Unknown);
        Interlocked.Exchange(ref _stored, 1);
        _news.Writer.TryWrite(null);
    }

    public void Send(PassingActivity activity) => _news.Writer.TryWrite(activity);

    /// <param name="last">The last of what was stored by its number; the log knows what came before it. <see langword="null"/> where only the log knows.</param>
    /// <returns>True once for all news before it.</returns>
    public bool TakeStored(out StoredActivity? last)
    {
        var isNew = Interlocked.Exchange(ref _stored, 0) == 1;
        last = Interlocked.Exchange(ref _last, null);
        return isNew;
    }

    /// <summary>Waits for news: an activity that is not kept, or <see langword="null"/> for something stored.</summary>
    public ValueTask<PassingActivity?> WaitAsync(CancellationToken cancellationToken) => _news.Reader.ReadAsync(cancellationToken);

    public void Dispose() => leave(this);

    /// <summary>News may come in another order than what it tells was stored in.</summary>
    private void Keep(StoredActivity stored)
    {
        for (var known = Volatile.Read(ref _last); known is null || known.Sequence < stored.Sequence; known = Volatile.Read(ref _last))
            if (Interlocked.CompareExchange(ref _last, stored, known) == known) return;
    }
}

/// <summary>An activity that is shown and not kept, as what the assistant is doing.</summary>
/// <param name="About">Number of the message it is about.</param>
/// <param name="Activity">Without a number of its own.</param>
internal sealed record PassingActivity(long About, Activity Activity);
