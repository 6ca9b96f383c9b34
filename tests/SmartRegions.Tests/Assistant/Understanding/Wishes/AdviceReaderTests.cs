using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant.Understanding.Wishes;

public sealed class AdviceReaderTests
{
    [Theory]
    [InlineData("welche kommunen in hessen sind wie wir, 4200 einwohner")]
    [InlineData("welche städte in bayern mit so 10000 einwohnern haben schon was smartes gemacht?")]
    [InlineData("hat das eine kleinere Stadt schon ausprobiert?")]
    [InlineData("Wer hat das schon gemacht?")]
    [InlineData("Wer hat schon Pegelsensorik gemcht?")]
    [InlineData("Wer hot des in de Gechend schun gemacht? Mir sin im Hunsrick")]
    [InlineData("Gibt es Kommunen unserer Größe, die Pegelsensorik einsetzen?")]
    [InlineData("Vorbilder in unserer Nähe")]
    [InlineData("Gibt es Vorbilder für Rufbusse?")]
    [InlineData("Wer macht Pegelsensorik?")]
    [InlineData("und wer macht Rufbusse")]
    [InlineData("Welche Kommunen in Hessen haben schon eine Datenplattform?")]
    [InlineData("welche gemeinden nutzen lorawan")]
    [InlineData("Kommunen wie wir mit Bürgerapp")]
    [InlineData("Wer hat Erfahrung mit digitalen Zwillingen?")]
    [InlineData("Gibt es Beispiele für Rufbusse in Sachsen?")]
    [InlineData("Wo wird das schon eingesetzt?")]
    [InlineData("Kennen Sie Gemeinden ähnlicher Größe mit Hitzemessung?")]
    [InlineData("Wir planen Pegel am Bach. Wer hat damit Erfahrungen?")]
    [InlineData("Unsere Stadt sucht andere Städte, die schon einen digitalen Zwilling haben.")]
    [InlineData("Kennen Sie eine Stadt, die das mit den Stadtwerken organisiert hat?")]
    [InlineData("Hat jemand schon einen Chatbot für die Verwaltung?")]
    [InlineData("Gibt es andere Landkreise mit Datenplattform?")]
    [InlineData("Welcher Landkreis in unserer Nachbarschaft hat schon einen Rufbus?")]
    [InlineData("Welche Kommunen sind uns ähnlich?")]
    [InlineData("Welche Städte ähneln uns?")]
    public void Question_for_municipalities_that_have_done_it_asks_for_peers(string question) => Assert.Equal(AdviceKind.Peers, Read(question));

    [Theory]
    [InlineData("Müssen wir das selbst bauen?")]
    [InlineData("Gibt es eine fertige Lösung für Online-Beteiligung?")]
    [InlineData("gibts dafür schon was fertiges")]
    [InlineData("Gibt es das schon?")]
    [InlineData("Kann man das nachnutzen?")]
    [InlineData("Können wir die Bürgerapp einer anderen Stadt übernehmen?")]
    [InlineData("Welche Lösungen gibt es für Mängelmelder?")]
    [InlineData("Gibt es quelloffene Software für Beteiligung?")]
    [InlineData("Sollen wir eine eigene Plattform entwickeln?")]
    [InlineData("Müssen wir das Rad neu erfinden?")]
    [InlineData("Müssen wir eine App programmieren lassen oder gibt es schon eine, die wir übernehmen können?")]
    [InlineData("Gibts ne fertige Dorf-App die wir einfach nehmen können?")]
    [InlineData("rufbus software open source zum nachnutzen")]
    [InlineData("Existiert bereits eine Plattform, die nachgenutzt werden kann?")]
    public void Question_before_building_asks_for_what_can_be_reused(string question) => Assert.Equal(AdviceKind.Reuse, Read(question));

    [Theory]
    [InlineData("Vergleiche Ulm und den Landkreis Hof")]
    [InlineData("Wie unterscheiden sich Ulm und Hof?")]
    [InlineData("Vergleiche Süderbrarup und Zwönitz bei den Kosten")]
    [InlineData("Was ist der Unterschied zwischen CONSUL und adhocracy?")]
    [InlineData("CONSUL oder adhocracy?")]
    [InlineData("LoRaWAN oder LTE-M?")]
    [InlineData("CONSUL vs. Decidim")]
    [InlineData("Stelle Jena und Rostock gegenüber")]
    [InlineData("Was ist besser, CONSUL oder adhocracy?")]
    public void Question_about_two_things_asks_for_a_comparison(string question) => Assert.Equal(AdviceKind.Comparison, Read(question));

    [Theory]
    [InlineData("Welche Förderung gibt es für uns?")]
    [InlineData("Wo kriegen wir Fördergeld her?")]
    [InlineData("Gibt es Geld für LoRaWAN in Hessen?")]
    [InlineData("Fördermittel für Rufbus")]
    [InlineData("Ist das noch offen?")]
    [InlineData("Bekommen wir einen Zuschuss für Sensoren?")]
    public void Question_for_money_asks_for_the_open_programmes(string question) => Assert.Equal(AdviceKind.Funding, Read(question));

    [Theory]
    [InlineData("Wer hilft uns in Hessen?")]
    [InlineData("Wen rufen wir in Brandenburg an?")]
    [InlineData("An wen wenden wir uns bei Datenschutz?")]
    [InlineData("Ansprechpartner für OZG")]
    [InlineData("Wer kann uns bei der Strategie beraten?")]
    public void Question_for_help_asks_for_the_office(string question) => Assert.Equal(AdviceKind.Office, Read(question));

    [Theory]
    [InlineData("Welche Termine gibt es?")]
    [InlineData("Wann ist der nächste Kongress?")]
    [InlineData("Welche Kurse kann ich machen?")]
    [InlineData("nächste Veranstaltungen")]
    public void Question_for_dates_asks_for_events_and_courses(string question) => Assert.Equal(AdviceKind.Dates, Read(question));

    [Theory]
    [InlineData("Wo stehen wir?")]
    [InlineData("Wie smart sind wir eigentlich?")]
    [InlineData("Standortbestimmung")]
    [InlineData("Wir möchten eine Selbsteinschätzung machen")]
    public void Question_where_one_stands_asks_for_stocktaking(string question) => Assert.Equal(AdviceKind.Stocktaking, Read(question));

    [Theory]
    [InlineData("Was ist eine Förderquote?")]
    [InlineData("Wie hoch ist die Quote in Hessen?")]
    [InlineData("Wie hoch ist die Förderung in Hessen?")]
    [InlineData("Wo kann ich nach Fördermitteln suchen?")]
    [InlineData("Wer hat LoRaWAN erfunden?")]
    [InlineData("Wer hat den Stufenplan beschlossen?")]
    [InlineData("Wer hat die Koordinierungsstelle gegründet?")]
    [InlineData("Wer macht die Datenschutz-Folgenabschätzung?")]
    [InlineData("Wer ist für den Datenschutz zuständig?")]
    [InlineData("Was hat Jena bei der Beschaffung anders gemacht?")]
    [InlineData("Wie hat Rostock die Digitalstrategie mit den anderen Konzepten verbunden?")]
    [InlineData("Welche Städte in Südwestdeutschland teilen sich eine Datenplattform?")]
    [InlineData("Welche Gemeinden müssen eine Wärmeplanung haben?")]
    [InlineData("modellprojekte smart city meck pomm liste")]
    [InlineData("Was kostet ein LoRaWAN-Netz?")]
    [InlineData("Wie viele Vergleichsangebote brauchen wir?")]
    [InlineData("Wie funktioniert die Nachnutzung auf dem EfA-Marktplatz?")]
    [InlineData("Was ist Nachnutzung?")]
    [InlineData("Müssen wir unsere Mitarbeiter schulen?")]
    [InlineData("Ist die UVgO in NRW noch nötig?")]
    [InlineData("Wann war der Kongress in Mönchengladbach?")]
    [InlineData("Ist das die Erlaubnis oder brauchen wir einen Vertrag?")]
    [InlineData("Gibt es schon einen Standard für Datenplattformen?")]
    [InlineData("Bei welchen Modellprojekten ist die Förderung schon ausgelaufen?")]
    [InlineData("Und kann das eine Gemeinde mit 12.000 Einwohnern auch?")]
    [InlineData("Wie messen wir, ob das alles was bringt?")]
    public void Question_that_one_place_answers_is_looked_up(string question) => Assert.Null(Read(question));

    private static AdviceKind? Read(string question) => AdviceReader.Read(QuestionReader.Read(question));
}
