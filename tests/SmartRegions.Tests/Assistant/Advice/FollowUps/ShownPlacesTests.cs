using SmartRegions.Assistant.Advice.FollowUps;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

public sealed class ShownPlacesTests
{
    private static readonly string[] Shown = ["Auental", "Brunnfeld", "Rottbach", "Stahlheim"];

    [Theory]
    [InlineData("Was kostet die zweite Lösung?", "Brunnfeld")]
    [InlineData("und beim dritten?", "Rottbach")]
    [InlineData("die beiden ersten", "Auental|Brunnfeld")]
    [InlineData("Erzähl mehr zu den ersten drei", "Auental|Brunnfeld|Rottbach")]
    [InlineData("Was haben die letzten zwei gelernt?", "Rottbach|Stahlheim")]
    [InlineData("Und das letzte Projekt?", "Stahlheim")]
    [InlineData("Mehr zu Nummer 4 bitte", "Stahlheim")]
    [InlineData("das fünfte", "")]
    public void Place_tells_which_of_those_shown_is_meant(string text, string meant) =>
        Assert.Equal(meant, string.Join('|', ShownPlaces.In(text)?.Of(Shown) ?? ["kein Platz"]));

    [Theory]
    [InlineData("Was sind die ersten Schritte?")]
    [InlineData("und die ersten schritte")]
    [InlineData("Was sagt die zweite Stufe des Stufenplans?")]
    [InlineData("Wer war in der ersten Staffel?")]
    [InlineData("Beim letzten Mal ging das schief")]
    [InlineData("Wer hat das schon?")]
    public void What_is_counted_otherwise_is_no_place(string text) => Assert.Null(ShownPlaces.In(text));

    [Fact]
    public void What_is_said_beside_the_place_is_kept() => Assert.Equal("Was kostet  in Betrieb?", ShownPlaces.In("Was kostet die zweite Lösung in Betrieb?")?.Rest.Replace("   ", "  ", StringComparison.Ordinal));
}
