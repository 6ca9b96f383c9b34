using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;

namespace SmartRegions.Tests.Channels.WebChat;

/// <summary>An asker's side of a conversation, by hand: what a Direct Line client does.</summary>
internal sealed class Talk(ServerPlace place, string conversation, string token)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public const string Root = "/v3/directline";

    public string Conversation => conversation;

    public string Token => token;

    /// <summary>Who the token says is asking.</summary>
    public string User => JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).RootElement.GetProperty("user").GetString()!;

    public static async Task<Talk> StartAsync(ServerPlace place)
    {
        var generated = await place.PostAsync($"{Root}/tokens/generate", token: null);
        var opened = await place.PostAsync($"{Root}/conversations", generated.GetProperty("token").GetString());
        return new Talk(place, opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
    }

    /// <returns>Id of the stored message.</returns>
    public async Task<string> SayAsync(string text, string? clientId = null) =>
        (await place.PostAsync($"{Root}/conversations/{conversation}/activities", token, new { type = "message", from = new { id = "wer-auch-immer" }, text, channelData = new { clientActivityID = clientId } }))
        .GetProperty("id").GetString()!;

    public Task<HttpResponseMessage> SendAsync(string json) => place.SendAsync(HttpMethod.Post, $"{Root}/conversations/{conversation}/activities", token, json);

    public async Task<IReadOnlyList<JsonElement>> ReadAsync(long after = 0)
    {
        using var response = await place.SendAsync(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"{Root}/conversations/{conversation}/activities?watermark={after}"), token);
        return [.. JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>Asks again and again until there are so many activities.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadUntilAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var said = await ReadAsync();
            if (said.Count >= count) return said;
            await Task.Delay(20, patience.Token);
        }
    }

    public async Task<ClientWebSocket> OpenStreamAsync(long after = 0)
    {
        using var resumed = await place.SendAsync(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"{Root}/conversations/{conversation}?watermark={after}"), token);
        var address = JsonDocument.Parse(await resumed.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement.GetProperty("streamUrl").GetString()!;
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(address), CancellationToken.None);
        return socket;
    }

    /// <summary>Reads a stream until an activity is one of those looked for.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ReceiveUntilAsync(ClientWebSocket socket, Func<JsonElement, bool> isLast)
    {
        using var patience = new CancellationTokenSource(Patience);
        var received = new List<JsonElement>();
        var buffer = new byte[1 << 20];
        while (received.Count == 0 || !isLast(received[^1]))
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            received.AddRange(JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement.Clone().GetProperty("activities").EnumerateArray());
        }

        return received;
    }
}
