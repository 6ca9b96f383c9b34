using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Understanding.FollowUps;

public sealed class FollowUpReaderTests
{
    [Theory]
    [InlineData("Was ist ein Bürgerbus?", "Und was kostet das?", "was kostet das Bürgerbus?")]
    [InlineData("Wer berät in Bayern zu Breitband?", "und in Hessen?", "Wer berät in zu Breitband in Hessen?")]
    [InlineData("Wer berät in Hessen zu Breitband?", "und in sachsen-anhalt?", "Wer berät in zu Breitband in sachsen-anhalt?")]
    [InlineData("Wer berät in Baden-Württemberg zu Breitband?", "und in Hessen?", "Wer berät in zu Breitband in Hessen?")]
    [InlineData("Gilt die Satzung für uns als Verein?", "Und für die Feuerwehr?", "Gilt die Satzung für uns als für die Feuerwehr?")]
    [InlineData("Wer nutzt KI in der Verwaltung in Bayern?", "und in Hessen?", "Wer nutzt KI in der Verwaltung in in Hessen?")]
    [InlineData("Ist bei neuen Kameras eine Prüfung nötig?", "und bei Bodenfeuchte?", "Ist bei eine Prüfung nötig bei Bodenfeuchte?")]
    [InlineData("Wie viele Anträge gab es in der ersten Runde?", "Und in der zweiten?", "Wie viele Anträge gab es in der Runde in der zweiten?")]
    [InlineData("Wie hoch war die Umlage 2023?", "Und 2024?", "Wie hoch war die Umlage 2024?")]
    [InlineData("Gilt die Satzung für Vereine?", "Aber auch für Schulen?", "Gilt die Satzung für für Schulen?")]
    public void Question_that_cannot_stand_alone_takes_over_what_it_leans_on(string before, string question, string resolved) =>
        Assert.Equal((Dependence.Certain, resolved), Of(Read(question, before)));

    [Fact]
    public void What_is_said_of_an_emergency_leaves_it_the_matter() =>
        Assert.Contains("Sicherheitsvorfall", Read("wem müssen wir das melden", "Unsere Server sind verschlüsselt, was tun?", "IT-Firma ist schon da").Resolved, StringComparison.Ordinal);

    [Theory]
    [InlineData("wie verhindern wir das nächstes mal")]
    [InlineData("Wie können wir uns davor schützen?")]
    public void Who_asks_how_to_be_spared_the_next_emergency_asks_for_protection(string question) =>
        Assert.Contains("schützen wir die Computer", Read(question, "Unsere Server sind verschlüsselt, was tun?").Before, StringComparison.Ordinal);

    [Fact]
    public void Wish_that_does_not_say_on_what_is_of_what_is_talked_about() =>
        Assert.Contains("Bürgerbus", Read("kennst du ein beispiel von einer kleinen stadt im ländlichen raum", "Was ist ein Bürgerbus?").Matter);

    [Fact]
    public void What_is_done_with_a_matter_is_none() =>
        Assert.Equal(["Bürgerbus"], Read("Was kostet das?", "Wie führen wir einen Bürgerbus ein? Wir wollen einen Bürgerbus einführen.").Matter.Distinct());

    [Fact]
    public void Wish_for_money_leaves_what_it_is_for_as_the_matter() =>
        Assert.Equal(["Bürgerbus"], Read("Brauchen wir da eine Genehmigung?", "Was ist ein Bürgerbus?", "Gibt es dafür Geld?").Matter);

    [Fact]
    public void Question_leans_on_what_the_one_before_it_leaned_on()
    {
        var followUp = Read("Und was kostet der?", "Was ist ein Bürgerbus?", "Wer fährt den?");

        Assert.Equal("was kostet der fährt Bürgerbus?", followUp.Resolved);
    }

    [Fact]
    public void Short_question_may_lean_on_the_one_before()
    {
        var followUp = Read("Wer betreibt die Plattform?", "Was ist ein Geoportal?");

        Assert.Equal((Dependence.Possible, "Wer betreibt die Plattform Geoportal?"), Of(followUp));
    }

    [Theory]
    [InlineData("Anderes Thema: Was kostet das Parken?", "Was ist ein Bürgerbus?")]
    [InlineData("ok, anderes Thema: wer betreibt da das Freibad", "Was ist ein Bürgerbus?")]
    [InlineData("nochmal was ganz anderes, was kostet das Parken", "Was ist ein Bürgerbus?")]
    [InlineData("Welche Unterlagen braucht die Gemeinde für den Antrag auf Breitbandförderung beim Landkreis?", "Was ist ein Bürgerbus?")]
    [InlineData("Was kostet das?", "Hallo!")]
    public void Question_of_its_own_and_small_talk_before_it_change_nothing(string question, string before) =>
        Assert.Equal(FollowUp.Alone, Read(question, before));

    [Theory]
    [InlineData("jetz was anders, wer fährt den Bus?", "wer fährt den Bus?")]
    [InlineData("ok anderes thema: was kostet das Parken?", "was kostet das Parken?")]
    [InlineData("Was kostet das Parken?", "Was kostet das Parken?")]
    [InlineData("Neues Thema", "Neues Thema")]
    public void Words_that_open_a_new_subject_are_no_part_of_the_question(string text, string question) => Assert.Equal(question, FollowUpReader.WithoutOpening(text));

    [Fact]
    public void Question_of_a_single_word_hands_on_what_it_leaned_on()
    {
        var followUp = Read("und wer macht das", "Was ist ein Bürgerbus?", "wann muss der fertig sein");

        Assert.Contains("Bürgerbus", followUp.Matter);
        Assert.Equal("wer macht das", followUp.Own);
    }

    [Fact]
    public void Question_for_the_sources_is_no_matter_to_go_on_from() =>
        Assert.Equal("was kostet das Bürgerbus?", Read("Und was kostet das?", "Was ist ein Bürgerbus?", "Wo kann ich das nachlesen?").Resolved);

    [Fact]
    public void Ellipsis_at_the_beginning_lacks_what_it_leans_on()
    {
        Assert.True(Read("Und in Bayern?").LacksWhatItLeansOn);
        Assert.False(Read("Was gilt in Bayern?").LacksWhatItLeansOn);
    }

    [Theory]
    [InlineData("Und welche Frist gilt?")]
    [InlineData("Die ersten Schritte?")]
    [InlineData("Wie packen wir es an?")]
    [InlineData("Und in einfachen Worten?")]
    [InlineData("Wer kümmert sich?")]
    public void Question_for_a_section_alone_is_about_what_is_talked_of(string question)
    {
        var (dependence, resolved) = Of(Read(question, "Was kostet ein Geoportal?"));
        Assert.Equal(Dependence.Certain, dependence);
        Assert.EndsWith("Geoportal?", resolved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Welche Frist gilt für die Grundsteuererklärung?")]
    [InlineData("Wer ist unser IT-Dienstleister?")]
    public void Question_for_a_section_of_something_else_or_of_the_Land_is_not(string question) =>
        Assert.Equal(Dependence.Possible, Read(question, "Was kostet ein Geoportal?").Dependence);

    [Fact]
    public void What_was_asked_of_the_matter_before_is_not_asked_again() =>
        Assert.Equal("Was sagt der Datenschutz dazu Geoportal?", Read("Was sagt der Datenschutz dazu?", "Was ist ein Geoportal?", "Lohnt sich das für ein Dorf mit 900 Leuten?").Resolved);

    [Fact]
    public void Matter_is_kept_over_many_questions_on_it() =>
        Assert.EndsWith("Geoportal?", Read("Und was kostet das?", "Was ist ein Geoportal?", "Wer nutzt das?", "Lohnt sich das?", "Was sagt der Datenschutz dazu?", "Wie fangen wir damit an?").Resolved, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "was kostet das Geoportal?")]
    [InlineData(false, "was kostet das Schrauben Geoportal?")]
    public async Task Words_of_a_declined_question_on_the_matter_are_left_out(bool isDeclined, string resolved)
    {
        var declined = isDeclined ? await TownLibrary.AskAsync("Wie hoch fliegt ein Wetterballon?") : null;
        Assert.Equal(isDeclined, declined is Abstention);
        var conversation = new Conversation([new Turn(new Question("Was ist ein Geoportal?"), null), new Turn(new Question("Wie viele Schrauben hat das?"), declined)]);
        Assert.Equal(resolved, FollowUpReader.Read("Und was kostet das?", conversation).Resolved);
    }

    private static (Dependence Dependence, string? Resolved) Of(FollowUp followUp) => (followUp.Dependence, followUp.Resolved);

    private static FollowUp Read(string question, params IEnumerable<string> before) =>
        FollowUpReader.Read(question, new Conversation([.. before.Select(text => new Turn(new Question(text), Answer: null))]));
}
