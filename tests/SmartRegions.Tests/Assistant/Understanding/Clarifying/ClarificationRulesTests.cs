using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Understanding.Clarifying;

public sealed class ClarificationRulesTests
{
    [Theory]
    [InlineData("Bis zu welcher Wertgrenze ist ein Direktauftrag erlaubt?", ClarificationNeed.Land)]
    [InlineData("Wie hoch ist die Wertgrenze für eine beschränkte Ausschreibung?", ClarificationNeed.Land)]
    [InlineData("Welches Landesprogramm fördert Sensoren?", ClarificationNeed.Land)]
    [InlineData("Welche Datenschutzaufsicht ist für uns zuständig?", ClarificationNeed.Land)]
    [InlineData("Wer ist unser IT-Dienstleister?", ClarificationNeed.Land)]
    [InlineData("Welche Feiertage gelten für unsere Fristen?", ClarificationNeed.Land)]
    [InlineData("Ist eine Verhandlungsvergabe bei 40.000 Euro zulässig?", ClarificationNeed.Land)]
    [InlineData("Gibt es Landesgeld für einen Rufbus?", ClarificationNeed.Land)]
    [InlineData("Wie viel dürfen wir für Messgeräte ohne Ausschreibung ausgeben?", ClarificationNeed.Land)]
    [InlineData("Welche Stelle ist denn für uns die Datenschutzaufsicht?", ClarificationNeed.Land)]
    [InlineData("Welche Landesstelle hilft uns bei Open Data?", ClarificationNeed.Land)]
    [InlineData("Es wird um Mitteilung des zuständigen kommunalen IT-Dienstleisters gebeten.", ClarificationNeed.Land)]
    [InlineData("ab welchem betrag müssen wir die sensoren für die stadtbäume ausschreiben", ClarificationNeed.Land)]
    [InlineData("Welche Modellprojekte gibt es bei uns im Land?", ClarificationNeed.Land)]
    [InlineData("Welche Stelle beim Land berät uns zum Einstieg?", ClarificationNeed.Land)]
    [InlineData("zuständige datenschutz aufsicht für unsere stadt adresse bitte", ClarificationNeed.Land)]
    [InlineData("Ab wie viel Euro müssen wir drei Angebote einholen?", ClarificationNeed.Land)]
    [InlineData("müsen wir uns noch an die uvgo haltn", ClarificationNeed.Land)]
    [InlineData("wir wollen eine software kaufen, ca 18.000 euro. müssen wir ausschreiben?", ClarificationNeed.Land)]
    [InlineData("Wie sieht es mit Zuschüssen aus, was tut unser Bundesland da?", ClarificationNeed.Land)]
    [InlineData("Wenn der Bund nichts zahlt, was gibt dann unser Bundesland für Sensoren?", ClarificationNeed.Land)]
    [InlineData("wie geht das bei uns im land", ClarificationNeed.Land)]
    [InlineData("Gibts vom Land einen Zuschuss für so was?", ClarificationNeed.Land)]
    [InlineData("Wer kümmert sich auf Landesebene um smarte Dörfer?", ClarificationNeed.Land)]
    [InlineData("Wie viel Zuschuss bekommen wir?", ClarificationNeed.Land)]
    [InlineData("und wieviel geld kriegen wir da", ClarificationNeed.Land)]
    [InlineData("Wir möchten eine App einführen. Was sollen wir kaufen?", ClarificationNeed.Purpose)]
    [InlineData("Welche Software empfehlen Sie?", ClarificationNeed.Purpose)]
    [InlineData("Was kostet das?", ClarificationNeed.Matter)]
    public void What_cannot_be_answered_without_is_asked_for(string question, ClarificationNeed need) => Assert.Equal(need, NeedOf(question));

    [Theory]
    [InlineData("Was ist eine freihändige Vergabe?")]
    [InlineData("Wie läuft eine Verhandlungsvergabe ab?")]
    [InlineData("Welche Wertgrenzen gelten europaweit?")]
    [InlineData("Welche Länder haben ihre Wertgrenzen angehoben?")]
    [InlineData("Welche Sensoren empfehlen Sie für die Pegelmessung?")]
    [InlineData("Welche Frist gilt für die Meldung an die Datenschutzaufsicht nach einem Angriff?")]
    [InlineData("Ab welchem Betrag müssen wir EU-weit ausschreiben?")]
    [InlineData("Was kostet ein LoRaWAN-Netz?")]
    [InlineData("Was ist die UVgO?")]
    [InlineData("Welche Angebote brauchen wir für die Beteiligung?")]
    [InlineData("Kontrolliert uns beim Datenschutz der BfDI in Bonn?")]
    [InlineData("Wie haben die unterschiedlichen Länder das geregelt?")]
    [InlineData("Welche Datenplattform?")]
    public void What_can_be_looked_up_is_not_asked_back(string question) => Assert.Null(NeedOf(question));

    [Fact]
    public void Land_of_the_asker_is_looked_up_with_what_depends_on_it()
    {
        Assert.True(Land.TryParse("SL", out var land));
        var profile = new AskerProfile { Land = land };
        Assert.Equal("Welche Wertgrenze gilt für Direktaufträge im Saarland?", ClarificationRules.WithLand("Welche Wertgrenze gilt für Direktaufträge?", profile));
        Assert.Equal("Welche Wertgrenze gilt in Hessen?", ClarificationRules.WithLand("Welche Wertgrenze gilt in Hessen?", profile));
        Assert.Equal("Was kostet LoRaWAN?", ClarificationRules.WithLand("Was kostet LoRaWAN?", profile));
    }

    [Fact]
    public void Land_of_the_profile_is_not_asked_for()
    {
        Assert.True(Land.TryParse("NW", out var land));
        Assert.Null(ClarificationRules.NeedOf(QuestionReader.Read("Welche Wertgrenze gilt für Direktaufträge?"), Conversation.Empty, new AskerProfile { Land = land }));
    }

    [Fact]
    public void Land_named_in_the_question_is_not_asked_for() => Assert.Null(NeedOf("Welche Wertgrenzen gelten in Thüringen?"));

    [Fact]
    public void Land_named_before_is_not_asked_for() =>
        Assert.Null(NeedOf("Und welche Wertgrenze gilt für Direktaufträge?", "Wer berät Kommunen in Sachsen?"));

    [Fact]
    public void Same_thing_is_never_asked_twice() =>
        Assert.Null(NeedOf("Welche Wertgrenze gilt für beschränkte Ausschreibungen?", "Welche Wertgrenze gilt für Direktaufträge?", "Das weiß ich nicht"));

    [Fact]
    public void Something_else_may_still_be_asked() =>
        Assert.Equal(ClarificationNeed.Purpose, NeedOf("Welche Software empfehlen Sie?", "Welche Wertgrenze gilt für Direktaufträge?", "Das weiß ich nicht"));

    [Fact]
    public void Land_in_reply_belongs_to_what_is_asked_behind_a_situation() =>
        Assert.Equal(
            "wir wollen eine software kaufen, ca 18.000 euro. müssen wir ausschreiben in Baden-Württemberg?",
            ClarifiedQuestion.Of("wir sind in baden württemberg", After("wir wollen eine software kaufen, ca 18.000 euro. müssen wir ausschreiben?")));

    [Theory]
    [InlineData("weiß nicht")]
    [InlineData("Das ist mir egal")]
    [InlineData("keine Ahnung")]
    [InlineData("ganz allgemein bitte")]
    public void Who_cannot_say_gets_the_general_answer(string reply) =>
        Assert.Equal("Welche Wertgrenze gilt für Direktaufträge?", ClarifiedQuestion.Of(reply, After("Welche Wertgrenze gilt für Direktaufträge?")));

    [Fact]
    public void Whole_sentence_about_the_asker_is_a_reply() =>
        Assert.EndsWith(
            "Welche Wertgrenze gilt für Direktaufträge?",
            ClarifiedQuestion.Of("Wir sind eine kleine Gemeinde mit 4.200 Einwohnern in Hessen", After("Welche Wertgrenze gilt für Direktaufträge?")),
            StringComparison.Ordinal);

    [Fact]
    public void Reply_is_put_to_the_question_it_belongs_to()
    {
        var conversation = After("Welche Wertgrenze gilt für Direktaufträge?");
        Assert.Equal("In Hessen, Lieferleistung Welche Wertgrenze gilt für Direktaufträge?", ClarifiedQuestion.Of("In Hessen, Lieferleistung", conversation));
    }

    [Theory]
    [InlineData("Was ist ein Reallabor?")]
    [InlineData("Ach nein, mich interessiert doch eher, wie andere Gemeinden ihre Bürgerinnen und Bürger beteiligen")]
    public void Question_of_its_own_is_no_reply(string text) => Assert.Equal(text, ClarifiedQuestion.Of(text, After("Welche Wertgrenze gilt für Direktaufträge?")));

    private static ClarificationNeed? NeedOf(string question, params string[] before) =>
        ClarificationRules.NeedOf(QuestionReader.Read(question), After(before), ProfileReader.Read(question, After(before), AskerProfile.Unknown));

    private static Conversation After(params string[] questions) => new([.. questions.Select(question => new Turn(new Question(question), null))]);
}
