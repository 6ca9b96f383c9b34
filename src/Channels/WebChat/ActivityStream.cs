using System.Globalization;
using System.Net.WebSockets;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>Sends a conversation over one WebSocket, from a watermark on, until either side closes it.</summary>
internal sealed class ActivityStream(ActivityLog log, ConversationStreams streams)
{
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    /// <param name="socket">Open.</param>
    /// <param name="conversation">Which conversation.</param>
    /// <param name="watermark">Number of the last activity that the client has.</param>
    /// <param name="origin">The address that the client knows this server by.</param>
    /// <param name="stopping">Closes the stream; the client comes back for another.</param>
    public async Task RunAsync(WebSocket socket, ConversationId conversation, long watermark, string origin, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var listener = streams.Listen(conversation);
        var sending = SendAsync(new ActivitySender(socket, origin), conversation, watermark, listener, ended.Token);

        // A receive that is cancelled breaks the connection before it could be closed; this one ends with the socket.
        await Task.WhenAny(sending, ReceiveAsync(socket));
        await ended.CancelAsync();
        await CloseAsync(socket);

        // A failing database ends the stream like a lost connection: the client comes back for another.
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync(ActivitySender sender, ConversationId conversation, long watermark, StreamListener listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            while (listener.TakeStored(out var news)) watermark = await SendStoredAsync(sender, conversation, watermark, news, cancellationToken);
            if (await listener.WaitAsync(cancellationToken) is not { } passing) continue;
            if (listener.TakeStored(out var last)) watermark = await SendStoredAsync(sender, conversation, watermark, last, cancellationToken);
            if (passing.About >= watermark) await sender.SendAsync([passing.Activity], watermark: null, cancellationToken);
        }
    }

    /// <summary>What was stored last, where the client lacks just that; else all that it lacks, from the log.</summary>
    private async Task<long> SendStoredAsync(ActivitySender sender, ConversationId conversation, long watermark, StoredActivity? last, CancellationToken cancellationToken)
    {
        if (last is not null && last.Sequence <= watermark) return watermark;
        if (last is not null && last.Sequence == watermark + 1) return await SendAsync(sender, [last], cancellationToken);
        while (await log.ReadAsync(conversation, watermark, cancellationToken) is { Count: > 0 } stored)
        {
            watermark = await SendAsync(sender, stored, cancellationToken);
            if (stored.Count < ActivityLog.PageSize) break;
        }

        return watermark;
    }

    private static async Task<long> SendAsync(ActivitySender sender, IReadOnlyList<StoredActivity> stored, CancellationToken cancellationToken)
    {
        var watermark = stored[^1].Sequence;
        await sender.SendAsync(stored.Select(item => item.Activity), watermark.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return watermark;
    }

    /// <summary>Clients send nothing but empty messages, to notice a broken connection; what else they send is passed over.</summary>
    private static async Task ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[64];
        while (socket.State == WebSocketState.Open)
        {
            // Nothing is held for a client that is silent.
            await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            if ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType == WebSocketMessageType.Close) return;
        }
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(ClosingTime);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, statusDescription: null, patience.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client is gone already.
        }
    }
}
