using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant.Understanding.Wishes;

public sealed class MatterTests
{
    [Theory]
    [InlineData("Gibt es Kommunen unserer Größe, die Pegelsensorik einsetzen?", "Pegelsensorik")]
    [InlineData("Welche Kommunen in Hessen haben schon eine Datenplattform?", "Datenplattform")]
    [InlineData("Wir sind eine Gemeinde im Taunus mit 4.200 Einwohnern. Wer hat schon Rufbusse?", "Rufbusse")]
    [InlineData("Wer hot des in de Gechend schun gemacht?", "")]
    [InlineData("Vorbilder in unserer Nähe?", "")]
    [InlineData("Gibt es eine fertige Lösung für Online-Beteiligung?", "Online Beteiligung")]
    [InlineData("Wer misst Pegel in Bayern?", "Pegel")]
    [InlineData("Wir sind ein Landkreis und wollen Bäche überwachen. Wer hat das schon gemacht?", "Bäche")]
    [InlineData("Kennen Sie eine Stadt, die das mit den Stadtwerken organisiert hat?", "Stadtwerken")]
    [InlineData("welche gemeinden messen pegel", "messen pegel")]
    [InlineData("Wir sind eine Kleinstadt in Hessen mit 12000 Einwohnern, welche Kommunen wie wir nutzen schon LoRaWAN?", "LoRaWAN")]
    [InlineData("Wir haben 12000 Einwohner und liegen in Sachsen, wer hat schon einen Rufbus?", "Rufbus")]
    [InlineData("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen und wollen LoRaWAN. Wer hat das schon gemacht?", "LoRaWAN")]
    [InlineData("Wir liegen im Hunsrück und suchen Kommunen mit Rufbus", "Rufbus")]
    [InlineData("Wir sind eine Stadt am Neckar, wie bekommen wir Pegelsensorik?", "Pegelsensorik")]
    [InlineData("Wir sind ein Dorf im Hunsrück, klein und abgelegen.", "")]
    [InlineData("Wer hat schon Zählstellen für Rad und Auto?", "Zählstellen Rad Auto")]
    [InlineData("Wir wollen das Rad nicht neu erfinden. Wer hat schon Rufbusse?", "Rufbusse")]
    [InlineData("Müssen wir bei null anfangen, oder wer hat das schon gemacht?", "")]
    [InlineData("Müssen wir alles neu erfinden, oder wer hat das schon gemacht?", "")]
    [InlineData("Jeder erfindet das Rad neu, wer hat das schon gemacht?", "")]
    public void Words_that_ask_or_tell_who_asks_are_no_matter(string question, string matter) =>
        Assert.Equal(matter, Matter.Of(QuestionReader.Read(question)).Text);
}
