using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class StreamListenerTests : IDisposable
{
    private readonly StreamListener _listener = new(_ => { });

    public void Dispose() => _listener.Dispose();

    [Fact]
    public void At_first_only_the_log_knows_what_was_stored()
    {
        Assert.True(_listener.TakeStored(out var last));
        Assert.Null(last);
        Assert.False(_listener.TakeStored(out _));
    }

    [Fact]
    public void What_was_stored_comes_with_the_news_once()
    {
        _listener.TakeStored(out _);

        _listener.Notify(Stored(7));

        Assert.True(_listener.TakeStored(out var last));
        Assert.Equal(7, last?.Sequence);
        Assert.False(_listener.TakeStored(out _));
    }

    [Fact]
    public void Of_news_in_the_wrong_order_the_later_activity_counts()
    {
        _listener.TakeStored(out _);

        _listener.Notify(Stored(8));
        _listener.Notify(Stored(7));

        _listener.TakeStored(out var last);
        Assert.Equal(8, last?.Sequence);
    }

    [Fact]
    public void News_of_which_only_the_log_knows_are_not_hidden_by_others()
    {
        _listener.TakeStored(out _);

        _listener.Notify(null);
        _listener.Notify(Stored(7));

        _listener.TakeStored(out var last);
        Assert.NotEqual(7, last?.Sequence);
    }

    private static StoredActivity Stored(long sequence) => new(sequence, new Activity { Type = "message", Text = "Was kostet ein Reisepass?" });
}
