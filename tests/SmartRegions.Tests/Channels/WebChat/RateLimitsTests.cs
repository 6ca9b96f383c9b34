using System.Net;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.WebChat;

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
}
