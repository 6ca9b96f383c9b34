using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class BareReplyTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Ja, ok.")]
    [InlineData("na ja")]
    [InlineData("alles klar")]
    public void Word_that_replies_to_nothing_is_recognised(string text) => Assert.True(BareReply.Is(text));

    [Theory]
    [InlineData("Ja?")]
    [InlineData("ja, und die Kosten")]
    [InlineData("Klärwerk")]
    public void Question_or_matter_is_none(string text) => Assert.False(BareReply.Is(text));
}
