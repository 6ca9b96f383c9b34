using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Tests.Assistant.Understanding.Intents;

public sealed class IncidentRuleTests
{
    [Theory]
    [InlineData("wir haben kein personal, was tun")]
    [InlineData("Hilfe, wir kommen mit dem Antrag nicht weiter")]
    public void Need_without_computers_or_data_is_no_incident(string text) => Assert.Equal(Intent.Question, IntentReader.Read(text).Intent);

    [Theory]
    [InlineData("Unser Rathausnetz ist seit heute früh lahmgelegt")]
    [InlineData("das verwaltungsnetz ist komplett tot, wir kommen an nichts mehr ran")]
    [InlineData("Wir haben eine Sicherheitslücke im Bürgerportal und jemand nutzt sie aus")]
    public void Net_of_the_town_hall_leaves_it_to_the_classifier(string text) => Assert.True(IncidentRule.CouldBe(FoldedText.Of(text)));

    [Fact]
    public void Net_of_the_town_hall_that_is_down_is_an_incident() => Assert.Equal(Intent.Incident, IntentReader.Read("Unser Rathausnetz ist seit heute früh lahmgelegt").Intent);

    [Theory]
    [InlineData("Was kostet ein Sensornetz?")]
    [InlineData("Unser Straßennetz ist nach dem Sturm heute lahmgelegt")]
    [InlineData("Wer baut uns ein LoRaWAN-Netz?")]
    [InlineData("Wie sicher sind Wärmenetze?")]
    public void Net_of_anything_else_is_no_incident(string text)
    {
        Assert.False(IncidentRule.CouldBe(FoldedText.Of(text)));
        Assert.NotEqual(Intent.Incident, IntentReader.Read(text).Intent);
    }

    [Theory]
    [InlineData("auf unseren rechnern geht nichts mehr, was tun")]
    [InlineData("jemand hat unsere daten gestohlen und erpresst uns")]
    public void Words_of_an_attack_leave_it_to_the_classifier(string text) => Assert.True(IncidentRule.CouldBe(FoldedText.Of(text)));

    [Theory]
    [InlineData("Kollegin hat grad die Excel mit allen Hundehaltern an den Presseverteiler geschickt, was jetzt???")]
    [InlineData("Ein Praktikant hat eben die Adressliste an alle Vereine gemailt, hilfe")]
    public void Data_that_have_just_gone_astray_are_an_incident(string text) => Assert.Equal(Intent.Incident, IntentRules.Read(text));

    [Theory]
    [InlineData("Eine Kollegin hat eine Liste mit Namen an den falschen Empfänger gemailt. Müssen wir das melden?")]
    [InlineData("Das Land hat gerade ein Rundschreiben geschickt.")]
    [InlineData("Das Land hat jetzt eine Liste der Förderungen veröffentlicht, wo finde ich die?")]
    [InlineData("Das Ministerium hat uns gerade eine Excel geschickt, was nun?")]
    public void What_was_sent_some_time_or_is_no_data_is_none_by_rule(string text) => Assert.Null(IntentRules.Read(text));

    [Theory]
    [InlineData("wie schützen wir uns vor verschlüsselungstrojaner")]
    [InlineData("Womit können wir einem Hackerangriff vorbeugen?")]
    public void Protection_is_asked_for_and_no_emergency(string text) => Assert.Equal(Intent.Question, IntentReader.Read(text).Intent);
}
