using System.Net.WebSockets;
using System.Text.Json;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.WebChat;

/// <summary>Writes activities to one client.</summary>
/// <param name="socket">Open; one sends at a time.</param>
/// <param name="origin">The address that the client knows this server by.</param>
internal sealed class ActivitySender(WebSocket socket, string origin)
{
    /// <param name="activities">As stored.</param>
    /// <param name="watermark">How far the client is with these; <see langword="null"/> beside activities that are not kept.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public async Task SendAsync(IEnumerable<Activity> activities, string? watermark, CancellationToken cancellationToken)
    {
        var set = new ActivitySet([.. activities.Select(activity => AbsoluteLinks.In(activity, origin))], watermark);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, ActivityJson.Default.ActivitySet).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }
}
