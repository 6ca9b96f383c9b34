using System.Globalization;
using System.IO.Compression;
using System.Text;
using SmartRegions.EndToEnd.Running;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>Servers that misbehave, and manners towards those that do not.</summary>
public sealed class WebSourceTests : IDisposable
{
    private const string Statute = "<!doctype html><html><head><title>Hundesteuer</title></head><body><main><p>Für den ersten Hund: 120 Euro.</p></main></body></html>";

    private readonly Workplace _workplace = new();
    private readonly LocalWebServer _server = new();

    public void Dispose()
    {
        _server.Dispose();
        _workplace.Dispose();
    }

    private static WebFetchOptions Options { get; } = new()
    {
        Networks = ReachableNetworks.Any,
        Pause = TimeSpan.FromMilliseconds(20),
        Request = TimeSpan.FromSeconds(5),
        Patience = TimeSpan.FromSeconds(3),
        Body = 1 << 20,
    };

    [Fact]
    public async Task Page_that_robots_txt_forbids_is_not_asked_for()
    {
        _server.AnswerRobots("User-agent: *\nDisallow: /\n\nUser-agent: SmartRegions\nDisallow: /intern/\n");
        _server.AnswerPage("/intern/satzung", Statute);
        _server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync("/intern/satzung", "/satzung");

        Assert.Equal(FetchOutcome.NotAllowedByRobots, Assert.Single(pages.Missed).Outcome);
        Assert.Equal(FetchOutcome.Fetched, Assert.Single(pages.Files).Fetch);
        Assert.Equal(["/robots.txt", "/satzung"], _server.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("500 Internal Server Error")]
    [InlineData("429 Too Many Requests")]
    public async Task Site_that_does_not_say_what_may_be_fetched_is_left_alone(string status)
    {
        _server.Answer("/robots.txt", status, []);
        _server.AnswerPage("/satzung", Statute);

        await AssertMissedAsync(FetchOutcome.Unreachable, "/satzung");
        Assert.Empty(_server.Paths);
    }

    [Fact]
    public async Task Robots_txt_is_found_behind_a_redirect_and_counts_only_as_far_as_the_RFC_asks_for()
    {
        _server.Answer("/robots.txt", "301 Moved Permanently", ["Location: /regeln.txt"]);
        _server.Answer("/regeln.txt", "200 OK", [], $"User-agent: *\nDisallow: /intern/\n{string.Concat(Enumerable.Repeat("# Sitemap\n", 60_000))}Disallow: /satzung\n");
        _server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync("/intern/satzung", "/satzung");

        Assert.Equal("/satzung", Assert.Single(pages.Files).Address.AbsolutePath);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up_after_five()
    {
        _server.Answer("/a", "302 Found", ["Location: /b"]);
        _server.Answer("/b", "307 Temporary Redirect", ["Location: /a"]);

        await AssertMissedAsync(FetchOutcome.TooManyRedirects, "/a");
        Assert.Equal(6, _server.Paths.Count);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/satzung")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://amt:geheim@127.0.0.1/satzung")]
    public async Task Redirect_to_an_address_that_is_not_fetched_is_refused(string target)
    {
        _server.Answer("/satzung", "301 Moved Permanently", [$"Location: {target}"]);

        await AssertMissedAsync(FetchOutcome.AddressRefused, "/satzung");
    }

    [Fact]
    public async Task Redirect_to_another_host_asks_for_the_rules_there()
    {
        _server.Answer("/robots.txt", async (request, stream, token) => await stream.WriteAsync(
            LocalWebServer.Response("200 OK", [], Encoding.UTF8.GetBytes(request.Host == "localhost" ? "User-agent: *\nDisallow: /" : string.Empty)), token));
        _server.Answer("/satzung", "301 Moved Permanently", [$"Location: {_server.AddressOf("/neu", "localhost")}"]);
        _server.AnswerPage("/neu", Statute);

        await AssertMissedAsync(FetchOutcome.NotAllowedByRobots, "/satzung");
        Assert.Equal(["/satzung"], _server.Paths);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Machines_in_private_networks_are_not_even_spoken_to(string host)
    {
        _server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync(Options with { Networks = ReachableNetworks.Public }, _server.AddressOf("/satzung", host));

        Assert.Equal(FetchOutcome.AddressRefused, Assert.Single(pages.Missed).Outcome);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Body_without_end_is_cut_off_at_the_limit()
    {
        _server.Answer("/endlos", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), token);
            while (true) await stream.WriteAsync(new byte[64 << 10], token);
        });

        await AssertMissedAsync(FetchOutcome.TooLarge, "/endlos");
        Assert.Empty(LeftBehind());
    }

    [Fact]
    public async Task Body_that_is_announced_as_too_large_is_not_begun()
    {
        _server.Answer("/gross", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 1048577\r\n\r\n%PDF"u8.ToArray());

        await AssertMissedAsync(FetchOutcome.TooLarge, "/gross");
    }

    [Fact]
    public async Task Packed_body_may_not_unpack_to_more_than_the_limit()
    {
        var bomb = Gzip(new byte[64 << 20]);
        Assert.True(bomb.Length < Options.Body);
        _server.Answer("/bombe", LocalWebServer.Response("200 OK", ["Content-Type: text/html", "Content-Encoding: gzip"], bomb));

        await AssertMissedAsync(FetchOutcome.TooLarge, "/bombe");
    }

    [Fact]
    public async Task Packed_page_is_unpacked()
    {
        _server.Answer("/gepackt", LocalWebServer.Response("200 OK", ["Content-Type: text/html", "Content-Encoding: gzip"], Gzip(Encoding.UTF8.GetBytes(Statute))));

        Assert.Equal(Statute, await File.ReadAllTextAsync(Assert.Single((await FetchAsync("/gepackt")).Files).Path));
    }

    [Fact]
    public async Task Body_that_comes_in_drops_ends_with_the_time()
    {
        _server.Answer("/tropfen", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"u8.ToArray(), token);
            while (true)
            {
                await stream.WriteAsync(" "u8.ToArray(), token);
                await Task.Delay(50, token);
            }
        });

        await AssertMissedAsync(FetchOutcome.TimedOut, "/tropfen");
    }

    [Fact]
    public async Task Server_that_never_answers_ends_with_the_time()
    {
        _server.Answer("/stumm", (_, _, token) => Task.Delay(Timeout.Infinite, token));

        await AssertMissedAsync(FetchOutcome.TimedOut, "/stumm");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>Anfang")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<html>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n")]
    public async Task Body_that_is_not_all_there_is_no_page(string response)
    {
        _server.Answer("/abbruch", Encoding.ASCII.GetBytes(response));

        await AssertMissedAsync(FetchOutcome.Incomplete, "/abbruch");
        Assert.Empty(LeftBehind());
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type text/html\r\nContent-Length: x\r\n\r\n")]
    public async Task Server_that_speaks_something_else_is_unreachable(string response)
    {
        _server.Answer("/kaputt", Encoding.ASCII.GetBytes(response));

        await AssertMissedAsync(FetchOutcome.Unreachable, "/kaputt");
    }

    [Fact]
    public async Task Server_that_hangs_up_is_not_asked_again_at_once()
    {
        _server.Answer("/satzung", []);

        await AssertMissedAsync(FetchOutcome.Incomplete, "/satzung");
        Assert.Single(_server.Paths);
    }

    [Fact]
    public async Task Head_without_end_is_not_taken_in()
    {
        _server.AnswerPage("/kopf", Statute, [.. Enumerable.Range(0, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-Kopf-{number}: {new string('x', 1_000)}"))]);

        await AssertMissedAsync(FetchOutcome.Unreachable, "/kopf");
    }

    [Theory]
    [InlineData("image/png", "\u0089PNG")]
    [InlineData("application/json", "{}")]
    [InlineData("application/pdf", Statute)]
    [InlineData("application/octet-stream", "MZ\0\0\0\0\0\0")]
    [InlineData("text/html", "\0\u0001\u0002\0\0\u0003\0\u0004")]
    public async Task What_is_no_document_or_not_the_one_announced_is_refused(string announced, string body)
    {
        _server.Answer("/datei", LocalWebServer.Response("200 OK", [$"Content-Type: {announced}"], Encoding.Latin1.GetBytes(body)));

        await AssertMissedAsync(FetchOutcome.WrongType, "/datei");
        Assert.Empty(LeftBehind());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public async Task Pdf_under_a_wrong_name_is_a_pdf(string announced)
    {
        _server.Answer("/bericht.html", "200 OK", [$"Content-Type: {announced}"], "%PDF-1.7\n%%EOF\n");

        Assert.Equal(".pdf", Path.GetExtension(Assert.Single((await FetchAsync("/bericht.html")).Files).Path));
    }

    [Theory]
    [InlineData("ETag: W/\"fassung-1\"", "If-None-Match", "W/\"fassung-1\"")]
    [InlineData("Last-Modified: Sat, 14 Mar 2026 09:00:00 GMT", "If-Modified-Since", "Sat, 14 Mar 2026 09:00:00 GMT")]
    public async Task Page_that_has_not_changed_does_not_come_again(string sent, string asked, string expected)
    {
        _server.AnswerPage("/satzung", Statute, sent);
        var before = Assert.Single((await FetchAsync("/satzung")).Files);
        _server.Answer("/satzung", "304 Not Modified", []);

        var after = Assert.Single((await FetchAsync("/satzung")).Files);

        Assert.Equal(expected, _server.Requests[^1].Header(asked));
        Assert.Equal((before.Path, FetchOutcome.Unchanged), (after.Path, after.Fetch));
    }

    [Fact]
    public async Task Validator_that_cannot_be_sent_back_is_forgotten()
    {
        _server.Answer("/satzung", [.. Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"Größe\"\r\n\r\n"), .. Encoding.UTF8.GetBytes(Statute)]);
        await FetchAsync("/satzung");

        Assert.Equal(FetchOutcome.Unchanged, Assert.Single((await FetchAsync("/satzung")).Files).Fetch);
        Assert.Null(_server.Requests[^1].Header("If-None-Match"));
    }

    [Fact]
    public async Task Changed_page_takes_the_place_of_the_one_before_and_the_same_bytes_are_no_change()
    {
        _server.AnswerPage("/satzung", Statute);
        await FetchAsync("/satzung");
        var same = Assert.Single((await FetchAsync("/satzung")).Files);
        _server.AnswerPage("/satzung", Statute.Replace("120", "132", StringComparison.Ordinal));
        var changed = Assert.Single((await FetchAsync("/satzung")).Files);

        Assert.Equal((FetchOutcome.Unchanged, FetchOutcome.Fetched), (same.Fetch, changed.Fetch));
        Assert.Contains("132 Euro", await File.ReadAllTextAsync(changed.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_modified_that_nobody_asked_for_is_no_page()
    {
        _server.Answer("/satzung", "304 Not Modified", []);

        await AssertMissedAsync(FetchOutcome.Denied, "/satzung");
    }

    [Theory]
    [InlineData("404 Not Found", FetchOutcome.NotFound)]
    [InlineData("410 Gone", FetchOutcome.NotFound)]
    [InlineData("403 Forbidden", FetchOutcome.Denied)]
    [InlineData("206 Partial Content", FetchOutcome.Denied)]
    [InlineData("502 Bad Gateway", FetchOutcome.Unreachable)]
    public async Task Status_is_told(string status, FetchOutcome outcome)
    {
        _server.Answer("/satzung", status, []);

        await AssertMissedAsync(outcome, "/satzung");
    }

    [Fact]
    public async Task Server_that_asks_for_a_little_patience_gets_it_once()
    {
        var asked = new List<DateTimeOffset>();
        _server.Answer("/satzung", async (_, stream, token) =>
        {
            asked.Add(TimeProvider.System.GetUtcNow());
            await stream.WriteAsync(
                asked.Count == 1
                    ? LocalWebServer.Response("429 Too Many Requests", ["Retry-After: 1"], [])
                    : LocalWebServer.Response("200 OK", ["Content-Type: text/html"], Encoding.UTF8.GetBytes(Statute)),
                token);
        });

        Assert.Single((await FetchAsync("/satzung")).Files);
        Assert.True(asked[1] - asked[0] >= TimeSpan.FromSeconds(0.9), $"Asked again after {asked[1] - asked[0]}.");
    }

    [Theory]
    [InlineData("Retry-After: 3600", 1)]
    [InlineData("Retry-After: 0", 2)]
    [InlineData("X-Nichts: 0", 1)]
    public async Task Server_that_asks_for_more_patience_is_left_alone(string header, int requests)
    {
        _server.Answer("/satzung", "503 Service Unavailable", [header]);

        await AssertMissedAsync(FetchOutcome.Busy, "/satzung");
        Assert.Equal(requests, _server.Paths.Count);
    }

    [Fact]
    public async Task No_host_gets_two_requests_at_once_and_two_hosts_are_asked_side_by_side()
    {
        var bothAsked = new CountdownEvent(2);
        var hosts = new[] { "127.0.0.1", "localhost" };
        var addresses = Enumerable.Range(1, 3).SelectMany(number => hosts.Select(host => _server.AddressOf($"/seite-{number}", host))).ToArray();
        for (var number = 1; number <= 3; number++)
        {
            var isFirst = number == 1;
            _server.Answer($"/seite-{number}", async (_, stream, token) =>
            {
                // The first pages are held until both hosts have been asked for one.
                if (isFirst) bothAsked.Signal();
                if (isFirst) await Task.Run(() => bothAsked.Wait(TimeSpan.FromSeconds(4), token), token);
                await Task.Delay(100, token);
                await stream.WriteAsync(LocalWebServer.Response("200 OK", ["Content-Type: text/html"], Encoding.UTF8.GetBytes(Statute)), token);
            });
        }

        var pages = await FetchAsync(Options, addresses);

        Assert.Equal(addresses, pages.Files.Select(file => file.Address));
        Assert.All(hosts, host => Assert.Equal(1, _server.MostAtOnce(host)));
        Assert.True(bothAsked.IsSet);
    }

    [Fact]
    public async Task Two_hosts_that_lead_to_a_third_do_not_crowd_it()
    {
        var target = _server.AddressOf("/ziel", "localhost");
        _server.Answer("/ziel", async (_, stream, token) =>
        {
            await Task.Delay(200, token);
            await stream.WriteAsync(LocalWebServer.Response("200 OK", ["Content-Type: text/html"], Encoding.UTF8.GetBytes(Statute)), token);
        });
        _server.Answer("/weiter", "302 Found", [$"Location: {target}"]);

        var pages = await FetchAsync(Options, _server.AddressOf("/weiter"), target);

        Assert.Equal((2, 1), (pages.Files.Count, _server.MostAtOnce("localhost")));
    }

    [Fact]
    public async Task Requests_to_a_host_are_a_pause_apart()
    {
        var asked = new List<DateTimeOffset>();
        foreach (var path in new[] { "/robots.txt", "/a", "/b" })
        {
            _server.Answer(path, async (_, stream, token) =>
            {
                asked.Add(TimeProvider.System.GetUtcNow());
                await stream.WriteAsync(LocalWebServer.Response("404 Not Found", [], []), token);
            });
        }

        await FetchAsync(Options with { Pause = TimeSpan.FromMilliseconds(300) }, _server.AddressOf("/a"), _server.AddressOf("/b"));

        Assert.Equal(3, asked.Count);
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(290)));
    }

    [Fact]
    public async Task Requests_say_who_asks_and_carry_no_cookies()
    {
        _server.AnswerPage("/satzung", Statute, "Set-Cookie: sitzung=1; Path=/");

        await FetchAsync(Options with { Contact = new Uri("https://www.musterdorf.de/kontakt(digital)") }, _server.AddressOf("/satzung"), _server.AddressOf("/markt"));

        Assert.All(_server.Requests, request =>
        {
            Assert.Matches(@"^SmartRegions/\d+\.\d+\.\d+ \(\+https://www\.musterdorf\.de/kontakt%28digital%29\)$", request.Header("User-Agent"));
            Assert.Null(request.Header("Cookie"));
        });
    }

    [Fact]
    public async Task What_is_not_reached_in_time_is_left_for_the_next_run()
    {
        _server.Answer("/langsam", (_, _, token) => Task.Delay(Timeout.Infinite, token));
        _server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync(Options with { Run = TimeSpan.FromSeconds(1) }, _server.AddressOf("/langsam"), _server.AddressOf("/satzung"));

        Assert.Equal([FetchOutcome.NotTried, FetchOutcome.NotTried], pages.Missed.Select(page => page.Outcome));
    }

    [Fact]
    public async Task Host_without_a_server_is_unreachable()
    {
        var address = _server.AddressOf("/satzung");
        _server.Dispose();

        Assert.Equal(FetchOutcome.Unreachable, Assert.Single((await FetchAsync(Options, address)).Missed).Outcome);
    }

    private async Task AssertMissedAsync(FetchOutcome outcome, string path)
    {
        var missed = Assert.Single((await FetchAsync(path)).Missed);
        Assert.Equal((outcome, path), (missed.Outcome, missed.Address.PathAndQuery));
        Assert.EndsWith(".", missed.Reason, StringComparison.Ordinal);
    }

    private Task<FetchedPages> FetchAsync(params string[] paths) => FetchAsync(Options, [.. paths.Select(path => _server.AddressOf(path))]);

    private Task<FetchedPages> FetchAsync(WebFetchOptions options, params Uri[] addresses) =>
        new WebSource(options, new WebCache(Path.Combine(_workplace.Data, "web")), TimeProvider.System)
            .FetchAsync([.. addresses.Select(address => new WebPage(address))], new Progress<IngestionProgress>(), CancellationToken.None);

    private string[] LeftBehind() =>
        Directory.Exists(Path.Combine(_workplace.Data, "web")) ? Directory.GetFiles(Path.Combine(_workplace.Data, "web"), "*", SearchOption.AllDirectories) : [];

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
