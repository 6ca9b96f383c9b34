using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Api;

/// <summary>The interface for programs, with keys as an operator makes them.</summary>
[Collection(SharedCorpus.Name)]
public sealed class ApiTests(CorpusWorkplace corpus) : IAsyncLifetime, IDisposable
{
    private const string Question = "Was kostet ein LoRaWAN-Netz?";

    private readonly HttpClient _client = new();
    private Server _server = null!;

    public async Task InitializeAsync()
    {
        _server = await Server.StartAsync(corpus.Workplace.Program);
        _client.BaseAddress = _server.Address;
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Key_made_on_the_command_line_opens_and_revoked_there_closes()
    {
        var name = NewName();
        var made = await RunAsync("keys", "add", name);
        using var opened = await GetAsync("/api/v1/documents?limit=1", made.Output.Trim());
        var listed = await RunAsync("keys", "list");
        await RunAsync("keys", "revoke", name);
        using var closed = await GetAsync("/api/v1/documents?limit=1", made.Output.Trim());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (opened.StatusCode, closed.StatusCode));
        Assert.Contains(name, listed.Output, StringComparison.Ordinal);
        Assert.Contains("zuletzt benutzt am", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(made.Output.Trim(), listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_is_the_one_of_the_command_line()
    {
        var key = (await RunAsync("keys", "add", NewName())).Output.Trim();
        var printed = (await corpus.Workplace.Program.RunJsonAsync("ask", Question)).Single();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/ask") { Content = JsonContent.Create(new { question = Question }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await _client.SendAsync(request);
        var sent = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(Names(printed), Names(sent));
        foreach (var field in new[] { "kind", "text", "sentences", "intent" }) Assert.Equal(printed.GetProperty(field).GetRawText(), sent.GetProperty(field).GetRawText());
        Assert.Equal(Names(printed.GetProperty("citations")[0]).Append("page_url"), Names(sent.GetProperty("citations")[0]));
        using var page = await _client.GetAsync(sent.GetProperty("citations")[0].GetProperty("page_url").GetString());
        Assert.Contains("<mark>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keys", "add", "")]
    [InlineData("keys", "revoke", "gibt-es-nicht")]
    public async Task Wrong_use_is_told(params string[] arguments)
    {
        var result = await corpus.Workplace.Program.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Errors);
    }

    [Theory]
    [InlineData("--retention-days", "0")]
    [InlineData("--retention-days", "4000")]
    [InlineData("--retention-days", "viele")]
    [InlineData("--escalation-retention-days", "0")]
    public async Task Retention_that_cannot_be_is_refused_at_the_start(string option, string days)
    {
        var result = await corpus.Workplace.Program.RunAsync(["serve", "--urls", "http://127.0.0.1:0", option, days]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{option} und ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_that_an_operator_sets_is_what_askers_are_told()
    {
        await using var server = await Server.StartAsync(corpus.Workplace.Program, port: 0, "--retention-days", "31", "--escalation-retention-days", "701");

        var page = await _client.GetStringAsync(server.Address);

        Assert.Contains("Gespräche werden auf diesem Server 31 Tage aufbewahrt", page, StringComparison.Ordinal);
        Assert.Contains("Was Sie an Fachleute weitergeben, wird 701 Tage aufbewahrt", page, StringComparison.Ordinal);
        Assert.Contains("nach 701 Tagen wird er gelöscht", page, StringComparison.Ordinal);
    }

    private static string NewName() => $"intranet-{Guid.NewGuid():N}";

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(field => field.Name);

    private async Task<HttpResponseMessage> GetAsync(string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Api-Key", key);
        return await _client.SendAsync(request);
    }

    private async Task<ProgramResult> RunAsync(params string[] arguments)
    {
        var result = await corpus.Workplace.Program.RunAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Errors);
        return result;
    }
}
