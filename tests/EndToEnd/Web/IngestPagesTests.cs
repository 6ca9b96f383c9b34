using System.Text;
using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Web;

/// <summary>The program fetches what an operator chooses, and reads it in.</summary>
public sealed class IngestPagesTests : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly LocalWebServer _server = new();

    public void Dispose()
    {
        _server.Dispose();
        _workplace.Dispose();
    }

    [Fact]
    public async Task Chosen_original_is_read_in_with_what_the_list_says_of_it_and_comes_only_once()
    {
        _server.AnswerPage("/charta", Page("Die Charta empfiehlt offene Schnittstellen."), "ETag: \"1\"");
        var list = WriteList();

        var report = await _workplace.Program.RunJsonAsync("ingest", "--sources", list, "--choose", "q-01", "--allow-private-hosts");
        _server.Answer("/charta", "304 Not Modified", []);
        var again = await _workplace.Program.RunJsonAsync("ingest", "--sources", list, "--choose", "Q-01", "--allow-private-hosts");

        Assert.Equal(("added", "fetched"), StatusOf(report));
        Assert.Equal(("unchanged", "unchanged"), StatusOf(again));
        var document = Assert.Single(await _workplace.Program.RunJsonAsync("documents"));
        var address = _server.AddressOf("/charta").AbsoluteUri;
        Assert.Equal(
            ("Smart City Charta", "BBSR", "2017", "other", address, address),
            (Text(document, "title"), Text(document, "publisher"), Text(document, "published"), Text(document, "kind"), Text(document, "source"), Text(document, "url")));
        Assert.Contains(await _workplace.Program.RunJsonAsync("search", "offene Schnittstellen"), hit => Text(hit, "source") == address);
        Assert.Equal(["/charta", "/charta"], _server.Paths);
    }

    [Fact]
    public async Task Without_a_choice_the_list_is_shown_and_nothing_is_fetched()
    {
        var list = WriteList();

        var shown = await _workplace.Program.RunAsync(["ingest", "--sources", list]);
        var lines = await _workplace.Program.RunJsonAsync("ingest", "--sources", list);

        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("Q-01  Smart City Charta\n    BBSR · 2017 · P: Primärquelle · noch nicht abgerufen\n", shown.Output, StringComparison.Ordinal);
        Assert.Equal(["Q-01", "Q-02"], lines.Select(line => Text(line, "number")));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Choice_that_names_nothing_is_wrong_use_and_fetches_nothing()
    {
        var list = WriteList();

        var unknown = await _workplace.Program.RunAsync(["ingest", "--sources", list, "--choose", "Q-01,Q-99"]);
        var noList = await _workplace.Program.RunAsync(["ingest", "--sources", list + ".fehlt", "--choose", "P"]);

        Assert.Equal((2, 2), (unknown.ExitCode, noList.ExitCode));
        Assert.Contains("„Q-99“ steht nicht in der Quellenliste.", unknown.Errors, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Page_that_is_gone_stays_known_and_the_others_are_read()
    {
        _server.AnswerPage("/charta", Page("Die Charta empfiehlt offene Schnittstellen."));
        await IngestAsync("/charta");
        _server.Answer("/charta", "410 Gone", []);
        _server.AnswerPage("/stufenplan", Page("Der Stufenplan nennt fünf Stufen."));

        var result = await _workplace.Program.RunAsync(["ingest", Address("/charta"), Address("/stufenplan"), "--allow-private-hosts", "--json"]);

        Assert.Equal(1, result.ExitCode);
        var lost = result.JsonLines().Single(line => Text(line, "type") == "document" && Text(line, "source") == Address("/charta"));
        Assert.Equal(("failed", "not_found"), (Text(lost, "status"), Text(lost, "fetch")));
        Assert.Contains(lost.GetProperty("reasons").EnumerateArray(), reason => reason.GetString()!.StartsWith("Die frühere Fassung bleibt.", StringComparison.Ordinal));
        Assert.Equal(2, (await _workplace.Program.RunJsonAsync("documents")).Count);
    }

    [Fact]
    public async Task Run_without_a_page_does_not_remove_it()
    {
        _server.AnswerPage("/charta", Page("Die Charta empfiehlt offene Schnittstellen."));
        await IngestAsync("/charta");
        _workplace.Write("markt.md", "# Marktordnung\n\nDer Wochenmarkt findet jeden Samstag statt.");

        var report = await _workplace.Program.RunJsonAsync("ingest", _workplace.Sources);

        Assert.Equal(0, report[^1].GetProperty("removed").GetInt32());
        Assert.Equal(2, (await _workplace.Program.RunJsonAsync("documents")).Count);
    }

    [Fact]
    public async Task Page_that_lies_about_its_letters_keeps_its_umlauts()
    {
        _server.Answer("/luege", LocalWebServer.Response(
            "200 OK", ["Content-Type: text/html; charset=iso-8859-1"], Encoding.UTF8.GetBytes(Page("Für Straßenbäume gilt die Baumschutzsatzung."))));

        await IngestAsync("/luege");

        Assert.Contains(await _workplace.Program.RunJsonAsync("search", "Straßenbäume"), hit => Text(hit, "text")!.Contains("Für Straßenbäume", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Servers_in_private_networks_are_refused_unless_allowed()
    {
        _server.AnswerPage("/charta", Page("Die Charta empfiehlt offene Schnittstellen."));

        var result = await _workplace.Program.RunAsync(["ingest", Address("/charta"), "--json"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(("failed", "address_refused"), StatusOf(result.JsonLines()));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Killed_while_fetching_goes_on_where_it_was()
    {
        using var secondAsked = new SemaphoreSlim(0);
        _server.AnswerPage("/charta", Page("Die Charta empfiehlt offene Schnittstellen."), "ETag: \"1\"");
        _server.Answer("/stufenplan", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Halb"u8.ToArray(), token);
            secondAsked.Release();
            await Task.Delay(Timeout.Infinite, token);
        });
        using (var run = _workplace.Program.Start(["ingest", Address("/charta"), Address("/stufenplan"), "--allow-private-hosts"]))
        {
            Assert.True(await secondAsked.WaitAsync(TimeSpan.FromMinutes(2)));
            run.Kill(entireProcessTree: false);
            await run.WaitForExitAsync();
        }

        _server.Answer("/charta", async (request, stream, token) => await stream.WriteAsync(
            LocalWebServer.Response(request.Header("If-None-Match") == "\"1\"" ? "304 Not Modified" : "500 Internal Server Error", [], []), token));
        _server.AnswerPage("/stufenplan", Page("Der Stufenplan nennt fünf Stufen."));
        var report = await _workplace.Program.RunJsonAsync("ingest", Address("/charta"), Address("/stufenplan"), "--allow-private-hosts");

        Assert.Equal((2, 0), (report[^1].GetProperty("added").GetInt32(), report[^1].GetProperty("failed").GetInt32()));
    }

    private static string Page(string sentence) => $"<!doctype html><html><body><main><p>{sentence}</p></main></body></html>";

    private static (string? Status, string? Fetch) StatusOf(IReadOnlyList<JsonElement> report)
    {
        var document = report.Single(line => Text(line, "type") == "document");
        return (Text(document, "status"), Text(document, "fetch"));
    }

    private static string? Text(JsonElement line, string key) => line.GetProperty(key).GetString();

    private string Address(string path) => _server.AddressOf(path).AbsoluteUri;

    private Task<IReadOnlyList<JsonElement>> IngestAsync(string path) => _workplace.Program.RunJsonAsync("ingest", Address(path), "--allow-private-hosts");

    private string WriteList() => _workplace.Write(
        "quellen.yaml",
        $"""
        - nr: Q-01
          herausgeber: BBSR
          titel: Smart City Charta
          jahr: 2017
          adresse: {Address("/charta")}
          eignung: P
        - nr: Q-02
          herausgeber: StGB NRW
          titel: "Mitteilung 386/2024: Stufenplan beschlossen"
          adresse: {Address("/stufenplan")}
          eignung: V
        """);
}
