using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SmartRegions.Channels;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels;

/// <summary>A knowledge base with a few sheets and the server over it, on a free port of this machine.</summary>
internal sealed class ServerPlace : IAsyncDisposable
{
    public const string Fact = "Ein LoRaWAN-Gateway reicht in der Stadt etwa 2 km und auf dem Land bis zu 10 km weit.";
    public const string Hostile = "<script>alert('Gebühr')</script> [Klick](javascript:alert(1)) Ein Pegelsensor misst den Wasserstand eines Baches alle 15 Minuten.";

    public static readonly Uri Sheet = new("file:///srv/rathaus/corpus/leitfaeden/lorawan.md");
    public static readonly Uri HostileSheet = new("file:///srv/rathaus/corpus/leitfaeden/pegel.md");

    private readonly SqlitePlace _place = new();

    public FixedTime Time { get; } = new();

    /// <summary>What an operator would set; nothing by default.</summary>
    public Func<ChannelOptions, ChannelOptions> Configure { get; init; } = options => options;

    public KnowledgeBase Knowledge { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => App!.Services;

    private WebApplication? App { get; set; }

    public static DocumentId IdOf(Uri source) => DocumentId.FromSource(source);

    public static async Task<ServerPlace> StartAsync(Func<ChannelOptions, ChannelOptions>? configure = null)
    {
        var place = new ServerPlace { Configure = configure ?? (options => options) };
        await place.StartServerAsync();
        await place.Knowledge.Store.ReplaceAsync([Version(Sheet, "LoRaWAN in der Kommune", Fact), Version(HostileSheet, "Pegel <img src=x onerror=alert(1)> messen", Hostile)], CancellationToken.None);
        await place.Knowledge.RefreshAsync(CancellationToken.None);
        return place;
    }

    public static DocumentVersion Version(Uri source, string title, params string[] texts)
    {
        var document = new Document { Id = IdOf(source), Source = source, Title = title, Digest = new string('a', 64) };
        return new DocumentVersion(document, [.. texts.Select((text, ordinal) => SampleDocuments.Passage(document.Id, ordinal, text) with { Pages = null, Regions = [], HeadingPath = ["Kurz gesagt"] })]);
    }

    /// <summary>Stops the server and starts it anew over the same data, as after an update.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartServerAsync();
    }

    public async Task StopAsync()
    {
        if (App is null) return;
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        await Knowledge.DisposeAsync();
        App = null;
    }

    /// <summary>Stores a question and no answer, as a program does that is killed in between.</summary>
    public async Task LeaveUnansweredAsync(string conversation, string asker, string question)
    {
        await using var database = await Database.OpenAsync(_place.Location, Time, CancellationToken.None);
        Assert.True(ConversationId.TryParse(conversation, out var id));
        var message = new Activity { Type = "message", From = new ChannelAccount(asker, Role: "user"), Text = question };
        Assert.NotNull(await new ActivityLog(database, Time).ReceiveAsync(id, asker, message, clientId: null, awaitsAnswer: true, CancellationToken.None));
    }

    public async Task<JsonElement> PostAsync(string path, string? token, object? body = null)
    {
        using var response = await SendAsync(HttpMethod.Post, path, token, JsonSerializer.Serialize(body));
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (json is not null) request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await Client.SendAsync(request);
    }

    /// <summary>A client with cookies of its own, as another person has them, which is not led on.</summary>
    public HttpClient NewClient(CookieContainer? cookies = null) => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = new Uri(App!.Urls.Single()) };

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _place.Dispose();
    }

    private async Task StartServerAsync()
    {
        Knowledge = await KnowledgeBase.OpenAsync(_place.Location, CancellationToken.None);
        App = ChannelServer.Create(Knowledge, Configure(new ChannelOptions(_place.Location, "http://127.0.0.1:0")), Time);
        await App.StartAsync();
        Client = NewClient();
    }
}
