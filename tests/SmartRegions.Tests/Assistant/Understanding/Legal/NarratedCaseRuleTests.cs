using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Legal;

namespace SmartRegions.Tests.Assistant.Understanding.Legal;

public sealed class NarratedCaseRuleTests
{
    [Theory]
    [InlineData("Ein Wettbewerber rügt unsere Leistungsbeschreibung. Dürfen wir trotzdem den Zuschlag erteilen?")]
    [InlineData("der verlierer der ausschreibung will klagen, was antworten wir")]
    [InlineData("Eine Radfahrerin verlangt Schadensersatz, weil die Laterne aus war. Haftet die Stadt?")]
    [InlineData("Die Stadtwerke berechnen uns die Mitnutzung des Funknetzes. Ist das umsatzsteuerpflichtig?")]
    [InlineData("Wir stellen dem Nachbarort unsere Sensoren gegen Geld bereit. Muss dafür Umsatzsteuer abgeführt werden?")]
    [InlineData("Ist die Umlage, die wir für das gemeinsame Funknetz an den Zweckverband zahlen, umsatzsteuerpflichtig? Wir brauchen eine verbindliche Aussage.")]
    [InlineData("Unsere Wasser-GmbH hat 46 Beschäftigte. Fällt sie unter NIS-2, ja oder nein?")]
    [InlineData("Entlassung einer Sachbearbeiterin ohne Anhörung, ist die wirksam?")]
    [InlineData("Abmahnung wegen privater E-Mails: Hält das vor Gericht?")]
    [InlineData("Unsere Satzung zur Hundesteuer: Hält die?")]
    [InlineData("Der Vertrag wurde mündlich geschlossen. Hält der Vertrag?")]
    public void Case_that_is_told_and_asked_about_is_for_people(string text)
    {
        Assert.True(NarratedCaseRule.Matches(text));
        Assert.Equal(new IntentDecision(Intent.LegalCase, 1, IntentDecider.Rule), IntentReader.Read(text));
    }

    [Theory]
    [InlineData("Müssen wir einer Rüge abhelfen?")]
    [InlineData("Fällt ein Wasserwerk unter NIS-2, ja oder nein?")]
    [InlineData("Wir haben 4.000 Einwohner. Lohnt sich ein Funknetz, ja oder nein?")]
    [InlineData("Was passiert, wenn ein Bieter die Ausschreibung rügt?")]
    [InlineData("Unser Anbieter kündigt das Funknetz ab. Welche Alternativen gibt es?")]
    [InlineData("Wir arbeiten mit dem Nachbarort zusammen. Was regelt § 2b UStG?")]
    [InlineData("Interkommunale Zusammenarbeit: Ist die umsatzsteuerpflichtig?")]
    [InlineData("Wir wollen am Markt Besucher mit einer Kamera zählen. Ist das zulässig?")]
    [InlineData("Unsere Stadtwerke haben 60 Beschäftigte. Fallen sie unter NIS-2?")]
    [InlineData("Nachbarn klagen seit Monaten über Staub. Können wir den Feinstaub messen?")]
    [InlineData("Eltern haben oft über Raser geklagt, was tun?")]
    [InlineData("Der Wartungsvertrag endet. Wie lange hält das Gehäuse?")]
    [InlineData("Unser Auftrag ist erteilt. Hält die Antenne bei Sturm?")]
    [InlineData("Beschluss zum Haushalt: Wie lange ist der gültig?")]
    public void One_half_alone_is_a_question(string text) => Assert.False(NarratedCaseRule.Matches(text));
}
