using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class AskedSentenceTests
{
    [Fact]
    public void Question_is_taken_from_the_situation_told_before_it() =>
        Assert.Equal("Was gehört in die Vereinbarung?", Of("Wir wollen mit zwei Nachbargemeinden eine Software teilen. Was gehört in die Vereinbarung?"));

    [Theory]
    [InlineData("Was gehört in die Vereinbarung?")]
    [InlineData("Unser Pilot bringt nichts. Wie beenden wir ihn?")]
    [InlineData("Was kostet LoRaWAN? Wir haben wenig Geld.")]
    [InlineData("Wir bauen ein Pegelnetz. Was kostet das?")]
    public void Question_that_stands_alone_or_leans_on_the_situation_stays_whole(string text) => Assert.Null(Of(text));

    private static string? Of(string text) => AskedSentence.Of(QuestionReader.Read(text))?.Text;
}
