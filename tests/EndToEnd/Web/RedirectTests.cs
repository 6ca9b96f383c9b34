using System.Text;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>Where a server leads to, and where nobody follows.</summary>
public sealed class RedirectTests : WebSourceTest
{
    [Fact]
    public async Task Redirects_without_end_are_given_up_after_five()
    {
        Server.Answer("/a", "302 Found", ["Location: /b"]);
        Server.Answer("/b", "307 Temporary Redirect", ["Location: /a"]);

        await AssertMissedAsync(FetchOutcome.TooManyRedirects, "/a");
        Assert.Equal(6, Server.Paths.Count);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/satzung")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://amt:geheim@127.0.0.1/satzung")]
    public async Task Redirect_to_an_address_that_is_not_fetched_is_refused(string target)
    {
        Server.Answer("/satzung", "301 Moved Permanently", [$"Location: {target}"]);

        await AssertMissedAsync(FetchOutcome.AddressRefused, "/satzung");
    }

    [Fact]
    public async Task Redirect_to_another_host_asks_for_the_rules_there()
    {
        Server.Answer("/robots.txt", async (request, stream, token) => await stream.WriteAsync(
            LocalWebServer.Response("200 OK", [], Encoding.UTF8.GetBytes(request.Host == "localhost" ? "User-agent: *\nDisallow: /" : string.Empty)), token));
        Server.Answer("/satzung", "301 Moved Permanently", [$"Location: {Server.AddressOf("/neu", "localhost")}"]);
        Server.AnswerPage("/neu", Statute);

        await AssertMissedAsync(FetchOutcome.NotAllowedByRobots, "/satzung");
        Assert.Equal(["/satzung"], Server.Paths);
    }

    [Fact]
    public async Task Two_hosts_that_lead_to_a_third_do_not_crowd_it()
    {
        var target = Server.AddressOf("/ziel", "localhost");
        Server.Answer("/ziel", async (_, stream, token) =>
        {
            await Task.Delay(200, token);
            await stream.WriteAsync(LocalWebServer.Response("200 OK", ["Content-Type: text/html"], Encoding.UTF8.GetBytes(Statute)), token);
        });
        Server.Answer("/weiter", "302 Found", [$"Location: {target}"]);

        var pages = await FetchAsync(Options, Server.AddressOf("/weiter"), target);

        Assert.Equal((2, 1), (pages.Files.Count, Server.MostAtOnce("localhost")));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Machines_in_private_networks_are_not_even_spoken_to(string host)
    {
        Server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync(Options with { Networks = ReachableNetworks.Public }, Server.AddressOf("/satzung", host));

        Assert.Equal(FetchOutcome.AddressRefused, Assert.Single(pages.Missed).Outcome);
        Assert.Empty(Server.Requests);
    }
}
