using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>An asker's side of a conversation without a browser; it outlives the server.</summary>
public sealed class DirectLineAsker
{
    private const string Root = "v3/directline";

    private static readonly HttpClient Client = new();

    private readonly string _token;
    private object? _last;

    private DirectLineAsker(string conversation, string token) => (Conversation, _token) = (conversation, token);

    public string Conversation { get; }

    public static async Task<DirectLineAsker> StartAsync(Uri server)
    {
        var generated = await PostAsync(new Uri(server, $"{Root}/tokens/generate"), token: null, new { });
        var opened = await PostAsync(new Uri(server, $"{Root}/conversations"), generated.GetProperty("token").GetString(), new { });
        return new DirectLineAsker(opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
    }

    public Task SendAsync(Uri server, object message)
    {
        _last = message;
        return PostAsync(new Uri(server, $"{Root}/conversations/{Conversation}/activities"), _token, message);
    }

    /// <summary>Sends to a server that may be gone before it says that it has it.</summary>
    public async Task TrySendAsync(Uri server, object message)
    {
        try
        {
            await SendAsync(server, message);
        }
        catch (HttpRequestException)
        {
            // Not heard of: a client sends it again.
        }
    }

    /// <summary>What was sent last, as a client does that has not heard of it.</summary>
    public Task SendAgainAsync(Uri server) => SendAsync(server, _last!);

    /// <summary>Asks again and again until there are so many activities.</summary>
    /// <returns>Their texts.</returns>
    public async Task<IReadOnlyList<string>> ReadUntilAsync(Uri server, int count, TimeSpan patience)
    {
        using var waiting = new CancellationTokenSource(patience);
        while (true)
        {
            using var request = Request(HttpMethod.Get, new Uri(server, $"{Root}/conversations/{Conversation}/activities?watermark=0"), _token);
            using var response = await Client.SendAsync(request, waiting.Token);
            var set = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(waiting.Token);
            var said = set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()!).ToList();
            if (said.Count >= count) return said;
            await Task.Delay(100, waiting.Token);
        }
    }

    private static async Task<JsonElement> PostAsync(Uri address, string? token, object body)
    {
        using var request = Request(HttpMethod.Post, address, token);
        request.Content = JsonContent.Create(body);
        using var response = await Client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string? token)
    {
        var request = new HttpRequestMessage(method, address);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
