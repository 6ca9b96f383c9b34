using SmartRegions.Assistant.Understanding.Legal;

namespace SmartRegions.Tests.Assistant.Understanding.Legal;

public sealed class SingleCaseTests
{
    [Theory]
    [InlineData("Kann ein Verein gegen uns klagen, weil unsere Webseite nicht barrierefrei ist?")]
    [InlineData("und darf eine Gemeinde überhaupt einen bestimmten Funkstandard verlangen, oder gibt das Ärger?")]
    [InlineData("Wenn wir freie Software verlangen, kann uns dann jemand verklagen?")]
    [InlineData("Haften wir, wenn ein Sensor falsche Werte liefert?")]
    [InlineData("also kann uns keiner verklagen?")]
    [InlineData("Unser Rat will sich feste Vergaberegeln geben. Geht das?")]
    [InlineData("Wir möchten Aufträge künftig ohne Ausschreibung vergeben. Dürfen wir das?")]
    public void Question_for_the_rule_is_no_single_case(string text) => Assert.False(SingleCase.IsIn(text));

    [Theory]
    [InlineData("Unser Planer hat sich verrechnet, können wir ihn haftbar machen?")]
    [InlineData("Ein Verein verklagt uns wegen der Webseite. Kann er das?")]
    [InlineData("Haftet unser Kämmerer, wenn die Plattform ausfällt?")]
    [InlineData("Wir wollen unserem Planer kündigen. Dürfen wir das?")]
    [InlineData("Darf ich den Auftrag meiner Schwägerin geben?")]
    [InlineData("Muss die Stadt Herrn Vogt entlassen, wenn er Daten verkauft?")]
    [InlineData("Ist die Satzung in dieser Form gültig?")]
    [InlineData("Dürfen wir die Zahlung verweigern, obwohl die Ware da ist?")]
    [InlineData("Müssen wir im vorliegenden Fall Widerspruch einlegen?")]
    [InlineData("Bitte prüfen Sie den Vertrag auf rechtliche Mängel.")]
    [InlineData("Kann uns der Nachbar wegen der Kamera verklagen?")]
    public void Party_that_is_named_or_thing_that_has_happened_makes_a_single_case(string text) => Assert.True(SingleCase.IsIn(text));
}
