using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Tests.Assistant.Understanding.Intents;

public sealed class IncidentRuleTests
{
    [Theory]
    [InlineData("wir haben kein personal, was tun")]
    [InlineData("Hilfe, wir kommen mit dem Antrag nicht weiter")]
    public void Need_without_computers_or_data_is_no_incident(string text) => Assert.NotEqual(Intent.Incident, IntentReader.Read(text).Intent);

    [Theory]
    [InlineData("auf unseren rechnern geht nichts mehr, was tun")]
    [InlineData("jemand hat unsere daten gestohlen und erpresst uns")]
    public void Words_of_an_attack_leave_it_to_the_classifier(string text) => Assert.True(IncidentRule.CouldBe(FoldedText.Of(text)));
}
