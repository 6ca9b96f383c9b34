using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SmartRegions.Channels.Api.Keys;

namespace SmartRegions.Tests.Channels.Api;

/// <summary>A program that asks with a key.</summary>
internal sealed class ApiClient(ServerPlace place, string? key)
{
    public const string Root = "/api/v1";

    public static async Task<ApiClient> WithKeyAsync(ServerPlace place, string name = "intranet-suche") =>
        new(place, await new ApiKeyStore(place.Knowledge.Database, place.Time).AddAsync(name, CancellationToken.None));

    public Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return SendAsync(HttpMethod.Post, path, content);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    public async Task<JsonElement> AskAsync(object request) => await ReadAsync(await PostAsync("/ask", JsonSerializer.Serialize(request)));

    public async Task<JsonElement> ReadAsync(string path) => await ReadAsync(await GetAsync(path));

    /// <summary>What the server says is wrong.</summary>
    public static async Task<string> DetailAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("detail").GetString()!;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
            return JsonDocument.Parse(body).RootElement;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, Root + path) { Content = content };
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await place.Client.SendAsync(request);
    }
}
