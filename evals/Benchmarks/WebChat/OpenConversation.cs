using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace SmartRegions.Benchmarks.WebChat;

/// <summary>One asker with an open stream, who notes when what comes.</summary>
internal sealed class OpenConversation : IDisposable
{
    private const string Root = "/v3/directline";
    private const int LargestFrame = 1 << 18;

    private readonly HttpClient _client;
    private readonly string _id;
    private readonly string _token;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, long> _sentAt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private OpenConversation(HttpClient client, string id, string token)
    {
        (_client, _id, _token) = (client, id, token);
    }

    public ConcurrentBag<TimeSpan> FirstSeen { get; } = [];

    public ConcurrentBag<TimeSpan> Stored { get; } = [];

    public int Doubled { get; private set; }

    /// <summary>Questions that the server would not take, because too many wait.</summary>
    public int Refused { get; private set; }

    public static async Task<OpenConversation> OpenAsync(HttpClient client)
    {
        using var generated = await client.PostAsync($"{Root}/tokens/generate", content: null);
        var token = (await generated.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/conversations") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var started = await client.SendAsync(request);
        var opened = await started.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        var conversation = new OpenConversation(client, opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
        await conversation._socket.ConnectAsync(new Uri(opened.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        return conversation;
    }

    public async Task AskAsync(string question)
    {
        // The answer may come before the acknowledgement: the client's own id tells which it answers.
        var clientId = Guid.NewGuid().ToString("N");
        _sentAt[clientId] = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/conversations/{_id}/activities")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", _token) },
            Content = JsonContent.Create(new { type = "message", text = question, channelData = new { clientActivityID = clientId } }),
        };
        using var response = await _client.SendAsync(request);
        if (response.IsSuccessStatusCode) return;
        _sentAt.TryRemove(clientId, out _);
        Refused++;
    }

    /// <summary>Reads the stream until it is closed.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[LargestFrame];
        var length = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            length += part.Count;
            if (!part.EndOfMessage) continue;
            using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
            foreach (var activity in frame.RootElement.GetProperty("activities").EnumerateArray()) Note(activity);
            length = 0;
        }
    }

    public void Dispose() => _socket.Dispose();

    private void Note(JsonElement activity)
    {
        var id = activity.GetProperty("id").GetString()!;
        if (!_seen.Add(id)) Doubled++;
        var data = activity.GetProperty("channelData");
        if (data.TryGetProperty("clientActivityID", out var clientId))
        {
            // From its echo on the question goes by the name that its answer gives.
            if (_sentAt.TryRemove(clientId.GetString()!, out var sent)) _sentAt[id] = sent;
        }
        else if (_sentAt.TryGetValue(activity.GetProperty("replyToId").GetString()!, out var since))
        {
            var stage = data.GetProperty("streamType").GetString();
            if (stage == "streaming") FirstSeen.Add(Stopwatch.GetElapsedTime(since));
            if (stage == "final") Stored.Add(Stopwatch.GetElapsedTime(since));
        }
    }
}
