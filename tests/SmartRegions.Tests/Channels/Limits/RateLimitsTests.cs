using System.Net;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Tests.Channels.Limits;

public sealed class RateLimitsTests
{
    [Theory]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::1", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.2", false)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void Addresses_of_one_network_share_their_limits(string first, string second, bool shared) =>
        Assert.Equal(shared, RateLimits.PlaceOf(IPAddress.Parse(first)) == RateLimits.PlaceOf(IPAddress.Parse(second)));

    [Theory]
    [InlineData("/quellen/gibt-es-nicht", "text/html")]
    [InlineData("/", "text/html")]
    [InlineData("/v3/directline/conversations/x", "application/problem+json")]
    [InlineData("/api/v1/documents", "application/problem+json")]
    public async Task Address_over_its_limit_reads_what_it_can_read(string path, string type)
    {
        await using var place = await ServerPlace.StartAsync(options => options with { Limits = new RateLimitOptions { MessagesPerMinute = 1 } });
        for (var i = 0; i < 5; i++) (await place.Client.GetAsync(path)).Dispose();

        using var refused = await place.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(type, refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Zu viele Anfragen", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task Messages_over_their_limit_are_refused_while_reading_goes_on()
    {
        await using var place = await ServerPlace.StartAsync(options => options with { Limits = new RateLimitOptions { MessagesPerMinute = 4 } });
        var talk = await WebChat.Talk.StartAsync(place);
        for (var i = 0; i < 4; i++) await talk.SayAsync("Danke");

        using var refused = await talk.SendAsync("""{"type":"message","text":"Danke"}""");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotEmpty(await talk.ReadAsync());
    }
}
