using SmartRegions.Assistant.Advice.Peers;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Advice.Peers;

public sealed class PeerConditionsTests
{
    [Theory]
    [InlineData("Welche Gemeinden haben sich mit den Nachbarn zusammengetan?", true)]
    [InlineData("Wer betreibt einen Rufbus im Zweckverband?", true)]
    [InlineData("Wer hat schon einen Rufbus?", false)]
    public void Acting_together_is_told(string question, bool together) => Assert.Equal(together, PeerConditions.In(question).Together);

    [Theory]
    [InlineData("Wer misst Pegel ohne eigene Stadtwerke?", "ohne eigene Stadtwerke")]
    [InlineData("Ohne Förderung: Wer hat einen Rufbus?", "Ohne Förderung")]
    [InlineData("Wer macht das schon, ohne Großstädte?", null)]
    [InlineData("Wer misst schon Pegel?", null)]
    public void What_they_are_to_do_without_is_told(string question, string? without) => Assert.Equal(without, PeerConditions.In(question).Without);

    [Fact]
    public void What_they_are_to_do_without_is_no_matter_to_look_for() =>
        Assert.Equal("Pegel", PeerMatter.Of(QuestionReader.Read("Wer misst schon Pegel ohne eigene Stadtwerke?")).Text);
}
