using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>What a site allows is asked for first, and kept to.</summary>
public sealed class RobotsTests : WebSourceTest
{
    [Fact]
    public async Task Page_that_robots_txt_forbids_is_not_asked_for()
    {
        Server.AnswerRobots("User-agent: *\nDisallow: /\n\nUser-agent: SmartRegions\nDisallow: /intern/\n");
        Server.AnswerPage("/intern/satzung", Statute);
        Server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync("/intern/satzung", "/satzung");

        Assert.Equal(FetchOutcome.NotAllowedByRobots, Assert.Single(pages.Missed).Outcome);
        Assert.Equal(FetchOutcome.Fetched, Assert.Single(pages.Files).Fetch);
        Assert.Equal(["/robots.txt", "/satzung"], Server.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("500 Internal Server Error")]
    [InlineData("429 Too Many Requests")]
    public async Task Site_that_does_not_say_what_may_be_fetched_is_left_alone(string status)
    {
        Server.Answer("/robots.txt", status, []);
        Server.AnswerPage("/satzung", Statute);

        await AssertMissedAsync(FetchOutcome.Unreachable, "/satzung");
        Assert.Empty(Server.Paths);
    }

    [Fact]
    public async Task Robots_txt_is_found_behind_a_redirect_and_counts_only_as_far_as_the_RFC_asks_for()
    {
        Server.Answer("/robots.txt", "301 Moved Permanently", ["Location: /regeln.txt"]);
        Server.Answer("/regeln.txt", "200 OK", [], $"User-agent: *\nDisallow: /intern/\n{string.Concat(Enumerable.Repeat("# Sitemap\n", 60_000))}Disallow: /satzung\n");
        Server.AnswerPage("/satzung", Statute);

        var pages = await FetchAsync("/intern/satzung", "/satzung");

        Assert.Equal("/satzung", Assert.Single(pages.Files).Address.AbsolutePath);
    }
}
