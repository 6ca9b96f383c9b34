using System.Text;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>What has not changed does not come again.</summary>
public sealed class RevalidationTests : WebSourceTest
{
    [Theory]
    [InlineData("ETag: W/\"fassung-1\"", "If-None-Match", "W/\"fassung-1\"")]
    [InlineData("Last-Modified: Sat, 14 Mar 2026 09:00:00 GMT", "If-Modified-Since", "Sat, 14 Mar 2026 09:00:00 GMT")]
    public async Task Page_that_has_not_changed_does_not_come_again(string sent, string asked, string expected)
    {
        Server.AnswerPage("/satzung", Statute, sent);
        var before = Assert.Single((await FetchAsync("/satzung")).Files);
        Server.Answer("/satzung", "304 Not Modified", []);

        var after = Assert.Single((await FetchAsync("/satzung")).Files);

        Assert.Equal(expected, Server.Requests[^1].Header(asked));
        Assert.Equal((before.Path, FetchOutcome.Unchanged), (after.Path, after.Fetch));
    }

    [Fact]
    public async Task Validator_that_cannot_be_sent_back_is_forgotten()
    {
        Server.Answer("/satzung", [.. Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"Größe\"\r\n\r\n"), .. Encoding.UTF8.GetBytes(Statute)]);
        await FetchAsync("/satzung");

        Assert.Equal(FetchOutcome.Unchanged, Assert.Single((await FetchAsync("/satzung")).Files).Fetch);
        Assert.Null(Server.Requests[^1].Header("If-None-Match"));
    }

    [Fact]
    public async Task Changed_page_takes_the_place_of_the_one_before_and_the_same_bytes_are_no_change()
    {
        Server.AnswerPage("/satzung", Statute);
        await FetchAsync("/satzung");
        var same = Assert.Single((await FetchAsync("/satzung")).Files);
        Server.AnswerPage("/satzung", Statute.Replace("120", "132", StringComparison.Ordinal));
        var changed = Assert.Single((await FetchAsync("/satzung")).Files);

        Assert.Equal((FetchOutcome.Unchanged, FetchOutcome.Fetched), (same.Fetch, changed.Fetch));
        Assert.Contains("132 Euro", await File.ReadAllTextAsync(changed.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_modified_that_nobody_asked_for_is_no_page()
    {
        Server.Answer("/satzung", "304 Not Modified", []);

        await AssertMissedAsync(FetchOutcome.Denied, "/satzung");
    }
}
