using System.Net;
using SmartRegions.Channels.Api.Keys;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Tests.Channels.Api.Keys;

/// <summary>Who is let in, and how often.</summary>
public sealed class KeyGateTests : IAsyncLifetime
{
    private ServerPlace _place = null!;

    public async Task InitializeAsync() => _place = await ServerPlace.StartAsync(options => options with { Limits = new RateLimitOptions { RequestsPerKeyAndMinute = 2 } });

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Without_a_key_nothing_is_told_but_how_to_get_one()
    {
        using var response = await new ApiClient(_place, key: null).GetAsync("/documents");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Contains("smartregions keys add", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geraten")]
    [InlineData("sr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("sr_' OR '1'='1' --aaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Forged_key_opens_nothing(string key)
    {
        await ApiClient.WithKeyAsync(_place);

        using var response = await new ApiClient(_place, key).PostAsync("/ask", """{"question":"Was?"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("gilt hier nicht", await ApiClient.DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_in_its_own_header_opens_as_well()
    {
        var key = await new ApiKeyStore(_place.Knowledge.Database, _place.Time).AddAsync("intranet", CancellationToken.None);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{ApiClient.Root}/documents");
        request.Headers.Add("X-Api-Key", key);

        using var response = await _place.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Revoked_key_opens_nothing_from_then_on()
    {
        var keys = new ApiKeyStore(_place.Knowledge.Database, _place.Time);
        var program = new ApiClient(_place, await keys.AddAsync("intranet", CancellationToken.None));
        await program.ReadAsync("/documents");

        await keys.RevokeAsync("intranet", CancellationToken.None);
        using var response = await program.GetAsync("/documents");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Quota_is_told_with_every_answer_and_each_key_has_its_own()
    {
        var (first, second) = (await ApiClient.WithKeyAsync(_place, "intranet"), await ApiClient.WithKeyAsync(_place, "chat-der-kfz-stelle"));

        Assert.Equal("\"minute\";r=1;t=60", await QuotaAsync(first));
        _place.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("\"minute\";r=0;t=40", await QuotaAsync(first));
        Assert.Equal("\"minute\";r=1;t=60", await QuotaAsync(second));
    }

    [Fact]
    public async Task Key_that_is_used_up_waits_for_the_next_minute()
    {
        var program = await ApiClient.WithKeyAsync(_place);
        await program.ReadAsync("/documents");
        await program.ReadAsync("/documents");

        using (var refused = await program.GetAsync("/documents"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(60), refused.Headers.RetryAfter?.Delta);
            Assert.Equal("\"minute\";q=2;w=60", refused.Headers.GetValues("RateLimit-Policy").Single());
            Assert.Contains("in 60 Sekunden", await ApiClient.DetailAsync(refused), StringComparison.Ordinal);
        }

        _place.Time.Advance(TimeSpan.FromSeconds(60));
        await program.ReadAsync("/documents");
    }

    private static async Task<string> QuotaAsync(ApiClient program)
    {
        using var response = await program.GetAsync("/documents");
        return response.Headers.GetValues("RateLimit").Single();
    }
}
