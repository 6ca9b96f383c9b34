using System.Net;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Tests.Channels.Limits;

public sealed class SignInLimiterTests
{
    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData(null)]
    public void Address_has_a_few_tries(string? address)
    {
        using var limiter = new SignInLimiter();
        var place = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(SignInLimiter.PerAddressAndMinute, Enumerable.Range(0, 20).Count(_ => limiter.MayTry(place)));
    }

    [Fact]
    public void Many_addresses_together_have_a_limit_too()
    {
        using var limiter = new SignInLimiter();

        Assert.Equal(SignInLimiter.AltogetherPerMinute, Enumerable.Range(0, 200).Count(i => limiter.MayTry(new IPAddress([192, 0, 2, (byte)i]))));
    }

    [Fact]
    public void Address_that_goes_on_guessing_takes_no_tries_from_others()
    {
        using var limiter = new SignInLimiter();
        for (var i = 0; i < 1000; i++) limiter.MayTry(IPAddress.Parse("192.0.2.1"));

        Assert.True(limiter.MayTry(IPAddress.Parse("192.0.2.2")));
    }
}
