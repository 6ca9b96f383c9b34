using System.Text;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>No server is hurried, crowded or left in doubt who asks.</summary>
public sealed class MannersTests : WebSourceTest
{
    [Fact]
    public async Task Server_that_asks_for_a_little_patience_gets_it_once()
    {
        var asked = new List<DateTimeOffset>();
        Server.Answer("/satzung", async (_, stream, token) =>
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
        Server.Answer("/satzung", "503 Service Unavailable", [header]);

        await AssertMissedAsync(FetchOutcome.Busy, "/satzung");
        Assert.Equal(requests, Server.Paths.Count);
    }

    [Fact]
    public async Task No_host_gets_two_requests_at_once_and_two_hosts_are_asked_side_by_side()
    {
        var bothAsked = new CountdownEvent(2);
        var hosts = new[] { "127.0.0.1", "localhost" };
        var addresses = Enumerable.Range(1, 3).SelectMany(number => hosts.Select(host => Server.AddressOf($"/seite-{number}", host))).ToArray();
        for (var number = 1; number <= 3; number++)
        {
            var isFirst = number == 1;
            Server.Answer($"/seite-{number}", async (_, stream, token) =>
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
        Assert.All(hosts, host => Assert.Equal(1, Server.MostAtOnce(host)));
        Assert.True(bothAsked.IsSet);
    }

    [Fact]
    public async Task Requests_to_a_host_are_a_pause_apart()
    {
        var asked = new List<DateTimeOffset>();
        foreach (var path in new[] { "/robots.txt", "/a", "/b" })
        {
            Server.Answer(path, async (_, stream, token) =>
            {
                asked.Add(TimeProvider.System.GetUtcNow());
                await stream.WriteAsync(LocalWebServer.Response("404 Not Found", [], []), token);
            });
        }

        await FetchAsync(Options with { Pause = TimeSpan.FromMilliseconds(300) }, Server.AddressOf("/a"), Server.AddressOf("/b"));

        Assert.Equal(3, asked.Count);
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(290)));
    }

    [Fact]
    public async Task Requests_say_who_asks_and_carry_no_cookies()
    {
        Server.AnswerPage("/satzung", Statute, "Set-Cookie: sitzung=1; Path=/");

        await FetchAsync(Options with { Contact = new Uri("https://www.musterdorf.de/kontakt(digital)") }, Server.AddressOf("/satzung"), Server.AddressOf("/markt"));

        Assert.All(Server.Requests, request =>
        {
            Assert.Matches(@"^SmartRegions/\d+\.\d+\.\d+ \(\+https://www\.musterdorf\.de/kontakt%28digital%29\)$", request.Header("User-Agent"));
            Assert.Null(request.Header("Cookie"));
        });
    }

    [Fact]
    public async Task What_is_not_reached_in_time_is_left_for_the_next_run()
    {
        Server.Answer("/langsam", (_, _, token) => Task.Delay(Timeout.Infinite, token));
        Server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync(Options with { Run = TimeSpan.FromSeconds(1) }, Server.AddressOf("/langsam"), Server.AddressOf("/satzung"));

        Assert.Equal([FetchOutcome.NotTried, FetchOutcome.NotTried], pages.Missed.Select(page => page.Outcome));
    }
}
