using System.Threading.Channels;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// One open stream's ear. It keeps the news that something was stored, not what: the reader takes that from the log, so that a slow one
/// loses nothing and holds no memory.
/// </summary>
internal sealed class StreamListener(Action<StreamListener> leave) : IDisposable
{
    /// <summary>Of activities that are not kept, a reader that cannot keep up misses the oldest.</summary>
    private const int PassingKept = 16;

    private readonly Channel<PassingActivity?> _news = Channel.CreateBounded<PassingActivity?>(
        new BoundedChannelOptions(PassingKept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>1 when something was stored that the reader has not asked the log for.</summary>
    private int _stored = 1;

    public void Notify()
    {
        Interlocked.Exchange(ref _stored, 1);
        _news.Writer.TryWrite(null);
    }

    public void Send(PassingActivity activity) => _news.Writer.TryWrite(activity);

    /// <returns>True once for all news before it.</returns>
    public bool TakeStored() => Interlocked.Exchange(ref _stored, 0) == 1;

    /// <summary>Waits for news: an activity that is not kept, or <see langword="null"/> for something stored.</summary>
    public ValueTask<PassingActivity?> WaitAsync(CancellationToken cancellationToken) => _news.Reader.ReadAsync(cancellationToken);

    public void Dispose() => leave(this);
}

/// <summary>An activity that is shown and not kept, as what the assistant is doing.</summary>
/// <param name="About">Number of the message it is about.</param>
/// <param name="Activity">Without a number of its own.</param>
internal sealed record PassingActivity(long About, Activity Activity);
