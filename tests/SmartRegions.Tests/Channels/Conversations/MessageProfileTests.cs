using System.Text.Json;
using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class MessageProfileTests
{
    [Fact]
    public void Land_and_inhabitants_are_read()
    {
        var profile = Read("""{"profile":{"land":"HE","inhabitants":4200}}""");

        Assert.Equal(("HE", 4200), (profile.Land?.Code, profile.Inhabitants));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"profile":"HE"}""")]
    [InlineData("""{"profile":{"land":"Atlantis","inhabitants":-3}}""")]
    [InlineData("""{"profile":{"land":7,"inhabitants":"viele"}}""")]
    [InlineData("""{"profile":{"inhabitants":99999999999}}""")]
    [InlineData("""{"profile":{"inhabitants":20000001}}""")]
    public void What_makes_no_sense_is_left_out(string data) => Assert.Equal(AskerProfile.Unknown, Read(data));

    private static AskerProfile Read(string data) => MessageProfile.Of(new Activity { ChannelData = JsonDocument.Parse(data).RootElement });
}
