using System.Collections.Concurrent;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>Who listens to which conversation on this node. Thread-safe.</summary>
internal sealed class ConversationStreams
{
    private readonly ConcurrentDictionary<ConversationId, ConcurrentDictionary<StreamListener, byte>> _listeners = [];

    /// <summary>Listens until the listener is disposed.</summary>
    public StreamListener Listen(ConversationId conversation)
    {
        var listener = new StreamListener(left => Leave(conversation, left));
        while (true)
        {
            var listeners = _listeners.GetOrAdd(conversation, _ => []);
            listeners.TryAdd(listener, 0);

            // The last one to leave may have taken the list away meanwhile.
            if (_listeners.TryGetValue(conversation, out var current) && ReferenceEquals(current, listeners)) return listener;
        }
    }

    /// <summary>Says that something was stored.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="stored">What; <see langword="null"/> where only the log knows.</param>
    public void Notify(ConversationId conversation, StoredActivity? stored = null)
    {
        foreach (var listener in ListenersOf(conversation)) listener.Notify(stored);
    }

    /// <summary>Sends what is not kept.</summary>
    /// <param name="conversation">Where to.</param>
    /// <param name="before">Number of the message that it is about; it is of no interest once something later has been sent.</param>
    /// <param name="activity">What is sent.</param>
    public void Send(ConversationId conversation, long before, Activity activity)
    {
        foreach (var listener in ListenersOf(conversation)) listener.Send(new PassingActivity(before, activity));
    }

    private ICollection<StreamListener> ListenersOf(ConversationId conversation) =>
        _listeners.TryGetValue(conversation, out var listeners) ? listeners.Keys : [];

    private void Leave(ConversationId conversation, StreamListener listener)
    {
        if (!_listeners.TryGetValue(conversation, out var listeners)) return;
        listeners.TryRemove(listener, out _);
        if (listeners.IsEmpty) _listeners.TryRemove(KeyValuePair.Create(conversation, listeners));
    }
}
