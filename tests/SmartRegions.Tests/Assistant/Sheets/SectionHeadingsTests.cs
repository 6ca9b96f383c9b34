using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Tests.Assistant.Sheets;

public sealed class SectionHeadingsTests
{
    [Theory]
    [InlineData("Ist ein LoRaWAN-Netz für Gemeinden Pflicht?", "Duty")]
    [InlineData("Müssen wir die Straßenbeleuchtung auf LED umstellen?", "Duty")]
    [InlineData("Ist für einen Rufbus ein Ratsbeschluss nötig?", "Decision")]
    [InlineData("Brauchen wir für ein LoRaWAN-Netz einen Ratsbeschluss?", "Decision")]
    [InlineData("Muss der Gemeinderat eine Dorf-App beschließen?", "Decision")]
    [InlineData("Wie lange dauert es, bis ein Rufbus fährt?", "Duration")]
    [InlineData("Wer macht die Bestandsaufnahme im Rathaus?", "Staff")]
    [InlineData("Wie viel Personal braucht eine kommunale App im Rathaus?", "Staff")]
    [InlineData("Was passiert, wenn der Anbieter der Datenplattform ausfällt?", "Failure")]
    [InlineData("Geht WiBA auch für eine ganz kleine Gemeinde?", "Transfer")]
    [InlineData("Kann eine kleine Gemeinde einen Rufbus einführen?", "Transfer")]
    [InlineData("Brauchen wir einen digitalen Zwilling?", "Suitability")]
    [InlineData("Wer macht es schon?", "Users")]
    [InlineData("Wo stellt man Gateways auf?", "Other")]
    public void Heading_tells_what_its_section_is_for(string heading, string role) => Assert.Equal(role, SectionHeadings.RoleOf(heading).ToString());
}
