using SmartRegions.Assistant.Understanding.Legal;

namespace SmartRegions.Tests.Assistant.Understanding.Legal;

public sealed class LegalMattersTests
{
    [Theory]
    [InlineData("Darf ich den Auftrag an die Firma meiner Schwester geben?", nameof(LegalMatter.ConflictOfInterest))]
    [InlineData("Der Sohn des Ortsvorstehers bewirbt sich um den Auftrag, geht das?", nameof(LegalMatter.ConflictOfInterest))]
    [InlineData("Muss ich eine Mitarbeiterin abmahnen, die Passwörter weitergibt?", nameof(LegalMatter.Staff))]
    [InlineData("Unser Bauhofleiter hat Diesel verkauft, können wir ihm kündigen?", nameof(LegalMatter.Staff))]
    [InlineData("Das Land fordert 12.000 Euro von uns zurück, sollen wir klagen?", nameof(LegalMatter.Grant))]
    [InlineData("Ist unsere Umlage nach § 2b UStG steuerbar?", nameof(LegalMatter.Tax))]
    [InlineData("Ein Bieter droht mit der Vergabekammer, was tun?", nameof(LegalMatter.Procurement))]
    [InlineData("Der Datenschutzbeauftragte lehnt die Kamera ab, dürfen wir sie trotzdem aufhängen?", nameof(LegalMatter.DataProtection))]
    [InlineData("Der Anbieter hat den Vertrag gekündigt, dürfen wir das Pfand behalten?", nameof(LegalMatter.Other))]
    [InlineData("Darf ich an meine eigene Firma vergeben?", nameof(LegalMatter.ConflictOfInterest))]
    [InlineData("Die Firma der Nichte bietet mit, geht das?", nameof(LegalMatter.ConflictOfInterest))]
    [InlineData("Der Hersteller hat seine Firma geschlossen, was wird aus der Wartung?", nameof(LegalMatter.Other))]
    [InlineData("Unsere Amtsleiterin hat ohne Ausschreibung gekauft, gilt der Vertrag?", nameof(LegalMatter.Procurement))]
    [InlineData("Dürfen wir Beschäftigte mit Video überwachen?", nameof(LegalMatter.DataProtection))]
    [InlineData("Ein Kollege hat Daten ins Netz gestellt und gegen die DSGVO verstoßen, dürfen wir ihn entlassen?", nameof(LegalMatter.Staff))]
    [InlineData("Unsere Sachbearbeiterin weigert sich, das Fachverfahren zu nutzen, was dürfen wir?", nameof(LegalMatter.Staff))]
    public void Case_is_for_the_office_of_what_it_is_about(string text, string matter) => Assert.Equal(matter, LegalMatters.In(text).ToString());
}
