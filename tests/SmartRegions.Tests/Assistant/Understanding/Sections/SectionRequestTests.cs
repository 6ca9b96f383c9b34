using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Sections;

namespace SmartRegions.Tests.Assistant.Understanding.Sections;

public sealed class SectionRequestTests
{
    [Theory]
    [InlineData("Was läuft bei Stadtradeln oft schief?", "Pitfalls", "Stadtradeln")]
    [InlineData("Welche Fallstricke gibt es beim Glasfaserausbau?", "Pitfalls", "Glasfaserausbau")]
    [InlineData("Wen müssen wir beim Hallenbad alles mit ins Boot holen?", "Involved", "Hallenbad")]
    [InlineData("Wer sollte bei der Haushaltsplanung mitreden?", "Involved", "Haushaltsplanung")]
    [InlineData("Wann ist ein Bürgerbudget fehl am Platz?", "Suitability", "Bürgerbudget")]
    [InlineData("Lohnt sich ein Geoportal für ein Dorf mit 900 Einwohnern?", "Suitability", "Geoportal")]
    [InlineData("Wie gehen wir bei einer digitalen Akte vor?", "Steps", "digitalen Akte")]
    [InlineData("Was muss für ein Bürgernetz vorhanden sein?", "Prerequisites", "Bürgernetz")]
    [InlineData("Was haben andere aus dem Reallabor gelernt?", "Learned", "Reallabor")]
    [InlineData("Kann man beim Dorfwettbewerb noch mitmachen?", "Deadline", "Dorfwettbewerb")]
    [InlineData("Wer ist bei uns für die IT im Amt Neustadt zuständig?", "ItProvider", "Amt Neustadt")]
    [InlineData("Glasfaser einfach erklärt", "Summary", "Glasfaser")]
    [InlineData("Was ist ein Geoportal in zwei Sätzen?", "Summary", "Geoportal")]
    [InlineData("Kannst du das Ratsinformationssystem für Laien erklären?", "Summary", "Ratsinformationssystem")]
    [InlineData("Was benötigen wir für ein Bürgernetz?", "Prerequisites", "Bürgernetz")]
    [InlineData("Wer übernimmt das Ratsinformationssystem bei uns?", "Involved", "Ratsinformationssystem")]
    [InlineData("Wer muss sich um das Geoportal kümmern?", "Involved", "Geoportal")]
    [InlineData("Rechnet sich ein Geoportal für ein Dorf mit 700 Seelen?", "Suitability", "Geoportal")]
    [InlineData("Lohnt sich eine Dorf-Werkstatt?", "Suitability", "Dorf Werkstatt")]
    [InlineData("Was meint der Datenschutz zum Mängelmelder?", "Risks", "Mängelmelder")]
    [InlineData("Wie sieht es beim Mängelmelder mit dem Datenschutz aus?", "Risks", "Mängelmelder")]
    [InlineData("Funktioniert das Bürgerbudget auch bei kleinen Gemeinden?", "Transfer", "Bürgerbudget")]
    [InlineData("Womit geht es beim Bürgerbudget los?", "Steps", "Bürgerbudget")]
    [InlineData("Ist ein Geoportal Pflicht?", "Duty", "Geoportal")]
    [InlineData("Brauchen wir für ein Bürgerbudget den Gemeinderat?", "Decision", "Bürgerbudget")]
    [InlineData("Wie lange dauert ein Bürgerbudget?", "Duration", "Bürgerbudget")]
    [InlineData("Wie viel Personal braucht ein Geoportal?", "Staff", "Geoportal")]
    [InlineData("Was passiert beim Geoportal, wenn der Anbieter pleite geht?", "Failure", "Geoportal")]
    [InlineData("Wie kommen wir auf den Lösungsatlas?", "Steps", "Lösungsatlas")]
    [InlineData("Was macht Neustadt?", "Done", "Neustadt")]
    [InlineData("Was hat die Stadt Neustadt umgesetzt?", "Done", "Neustadt")]
    public void Everyday_wording_asks_for_a_section_and_the_rest_is_the_matter(string question, string role, string matter)
    {
        var request = SectionRequest.In(QuestionReader.Read(question));
        Assert.Equal(role, request?.Role.ToString());
        Assert.Equal(matter, string.Join(' ', request!.Matter.ContentWords));
    }

    [Theory]
    [InlineData("Was läuft oft schief?")]
    [InlineData("Wer hat LoRaWAN erfunden?")]
    [InlineData("Welche Norm gilt für digitale Zwillinge?")]
    [InlineData("Wann muss die Gebäudeautomation eingebaut sein?")]
    [InlineData("Ab wann ist Gebäudeautomation Pflicht?")]
    [InlineData("Wann ist der Klimagipfel?")]
    [InlineData("Wann sind die Radtage?")]
    [InlineData("Bis wann muss die Gebäudeautomation eingebaut sein?")]
    [InlineData("Was können Kinder im Makerspace lernen?")]
    [InlineData("Was lernen Lehrkräfte im Onlinekurs?")]
    [InlineData("Wie kommt der Fahrplan in die App?")]
    [InlineData("Zeigt die Tafel die Reihenfolge der Haltestellen?")]
    [InlineData("Wie viele Risiken nennt das Gutachten zum Rufbus?")]
    [InlineData("Was ist eine Datenschutz-Folgenabschätzung?")]
    [InlineData("Wo steht die Kosten-Nutzen-Rechnung?")]
    public void Question_without_matter_or_without_such_a_wording_asks_for_no_section(string question) =>
        Assert.Null(SectionRequest.In(QuestionReader.Read(question)));

    [Theory]
    [InlineData("Und welche Frist gilt?", true)]
    [InlineData("Womit fangen wir an?", true)]
    [InlineData("Was läuft da oft schief?", true)]
    [InlineData("Und welche Frist gilt beim Bürgerbudget?", false)]
    [InlineData("Wer ist unser IT-Dienstleister?", false)]
    [InlineData("Und in Bayern?", false)]
    public void Question_may_leave_open_what_the_section_is_of(string question, bool isOpen) =>
        Assert.Equal(isOpen, SectionRequest.LeavesMatterOpen(QuestionReader.Read(question)));

    [Theory]
    [InlineData("und wer betreut die?", "Involved")]
    [InlineData("wer macht das eigentlich", "Involved")]
    [InlineData("wer macht da alles mit", "Users")]
    [InlineData("Und was braucht man dafür technisch?", "Prerequisites")]
    [InlineData("Was kostet das?", "Cost")]
    [InlineData("kann ich da jemand anrufen?", "Contact")]
    [InlineData("kann ich da jemanden anrufen?", "Contact")]
    [InlineData("kann man da wen fragen", "Contact")]
    [InlineData("wer im rathaus macht das dann", "Staff")]
    [InlineData("wer bei uns kümmert sich darum", "Involved")]
    public void Section_is_asked_for_of_what_is_talked_about(string question, string role)
    {
        var request = SectionRequest.Of(QuestionReader.Read(question), QuestionReader.Read("Geoportal"));
        Assert.Equal((role, "Geoportal"), (request?.Role.ToString(), request?.Matter.Text));
    }

    [Theory]
    [InlineData("Was kostet ein Rufbus?")]
    [InlineData("Und in Bayern?")]
    public void Question_with_a_matter_of_its_own_or_for_no_section_asks_for_none_of_it(string question) =>
        Assert.Null(SectionRequest.Of(QuestionReader.Read(question), QuestionReader.Read("Geoportal")));

    [Theory]
    [InlineData("Und wer ist bei uns in Sachsen die Aufsicht dafür?", "DataProtectionAuthority")]
    [InlineData("Und welches Rechenzentrum gibt es in Thüringen?", "ItProvider")]
    [InlineData("Und welche Frist gilt in Sachsen?", null)]
    [InlineData("Wer ist in Sachsen die Aufsicht dafür, wenn die Schule Kameras kauft?", null)]
    public void Office_of_a_Land_is_asked_for_where_nothing_else_is_named(string question, string? role) =>
        Assert.Equal(role, SectionRequest.OfLand(QuestionReader.Read(question))?.Role.ToString());

    [Fact]
    public void Verbs_are_the_matter_where_nothing_else_is_named() =>
        Assert.Equal(["zusammenarbeiten"], SectionRequest.In(QuestionReader.Read("Was geht schief, wenn Gemeinden zusammenarbeiten?"))?.Matter.ContentWords);

    [Fact]
    public void Price_is_looked_up_as_a_section_only_where_no_sentence_tells_it() =>
        Assert.Equal((SectionRole.Cost, SectionUse.Otherwise), SectionRequest.In(QuestionReader.Read("Was kostet ein Parksensor?")) is { } request ? (request.Role, request.Use) : default);

    [Theory]
    [InlineData("Wann ist eine smarte Laterne sinnvoll?", "Suitability", "Topic")]
    [InlineData("Wann brauchen wir eine Folgenabschätzung?", "Suitability", "Topic")]
    [InlineData("Was kann man aus dem Reallabor lernen?", "Learned", "Topic")]
    [InlineData("Wie sieht der Fahrplan zum Messnetz aus?", "Steps", "Topic")]
    [InlineData("In welcher Reihenfolge packen wir das Messnetz an?", "Steps", "Topic")]
    [InlineData("Bis wann kann man sich beim Dorfwettbewerb bewerben?", "Deadline", "When")]
    [InlineData("Wie lange dauert ein Rufbus?", "Duration", "HowLong")]
    public void Date_or_duration_stays_demanded_where_it_is_asked_for(string question, string role, string type)
    {
        var request = SectionRequest.In(QuestionReader.Read(question));
        Assert.Equal((role, type), (request?.Role.ToString(), request?.Matter.Type.ToString()));
    }

    [Fact]
    public void Every_role_looked_up_first_has_at_least_five_wordings() =>
        Assert.All(SectionWordings.All.Where(wording => wording.Use == SectionUse.First && wording.Role is not (SectionRole.Contact or SectionRole.Deadline)).GroupBy(wording => wording.Role), role => Assert.True(role.Count() >= 5, role.Key.ToString()));

    [Theory]
    [InlineData("ist das pflicht")]
    [InlineData("muss der rat zustimmen")]
    [InlineData("wie lange dauert das")]
    [InlineData("und was wenn der anbieter pleite geht")]
    public void Second_question_leaves_open_of_what(string question) => Assert.True(SectionRequest.LeavesMatterOpen(QuestionReader.Read(question)));
}
