using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class AskedSentenceTests
{
    [Fact]
    public void Question_is_taken_from_the_situation_told_before_it() =>
        Assert.Equal("Was gehört in die Vereinbarung?", Of("Wir wollen mit zwei Nachbargemeinden eine Software teilen. Was gehört in die Vereinbarung?"));

    [Theory]
    [InlineData("Was kostet LoRaWAN? Wir haben wenig Geld.", "Was kostet LoRaWAN?")]
    [InlineData("wie fangen wir mit sensoren an? wir haben noch nichts", "wie fangen wir mit sensoren an?")]
    [InlineData("Kann man sich bei TwinBy noch bewerben? Wir hätten jetzt endlich ein 3D-Modell.", "Kann man sich bei TwinBy noch bewerben?")]
    public void Situation_may_be_told_behind_the_question(string text, string asked) => Assert.Equal(asked, Of(text));

    [Theory]
    [InlineData("Unser Kämmerer fragt: Was kostet uns der digitale Zwilling pro Jahr?", "Was kostet uns der digitale Zwilling pro Jahr?")]
    [InlineData("der chef will wissen: was kostet ein rufbus", "was kostet ein rufbus")]
    public void Who_wants_to_know_is_no_part_of_the_question(string text, string asked) => Assert.Equal(asked, Of(text));

    [Theory]
    [InlineData("was kostet ein funknetz, ich brauche eine hausnummer für den haushalt", "was kostet ein funknetz")]
    [InlineData("wir haben kein personal, wer hilft beim breitbandausbau", "wer hilft beim breitbandausbau")]
    public void Who_types_without_full_stops_tells_the_situation_beside_a_comma(string text, string asked) => Assert.Equal(asked, Of(text));

    [Theory]
    [InlineData("Was gehört in die Vereinbarung?")]
    [InlineData("Unser Pilot bringt nichts. Wie beenden wir ihn?")]
    [InlineData("Was ist LoRaWAN? Was kostet ein Netz?")]
    [InlineData("Wenn wir eigene Pegel aufhängen, brauchen wir dann die Warnungen vom Land?")]
    [InlineData("wir haben kein geld, was jetzt")]
    [InlineData("Smarte.Land.Regionen: Kann unser Landkreis da noch einsteigen?")]
    [InlineData("Wir bauen ein Pegelnetz. Was kostet das?")]
    public void Question_that_stands_alone_or_leans_on_the_situation_stays_whole(string text) => Assert.Null(Of(text));

    private static string? Of(string text) => AskedSentence.Of(QuestionReader.Read(text))?.Text;
}
