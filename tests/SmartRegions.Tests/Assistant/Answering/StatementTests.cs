using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class StatementTests
{
    [Theory]
    [InlineData("Die Steuer beträgt im Kalenderjahr für jeden Hund 165,00 €.")]
    [InlineData("LoRaWAN eignet sich für wenige Daten")]
    [InlineData("Es wird ein Zuschuss in Höhe von 2.000,00 € beantragt.")]
    [InlineData("Der Orkan schlug eine Schneise durch den Stadtwald.")]
    public void Sentence_is_a_statement(string text) => Assert.True(Statement.Is(text));

    [Theory]
    [InlineData("CITIES Smart City Charta 17 Prämissen")]
    [InlineData("AntragstellerIn: Kunstraum Schwabinggrad")]
    [InlineData("Einrichtung eines Jugendtreffs nahe der S-Bahn")]
    [InlineData("HA II/BA")]
    [InlineData("")]
    public void Heading_or_slide_debris_is_none(string text) => Assert.False(Statement.Is(text));
}
