using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class GlossaryTests
{
    private static readonly Glossary Terms = new(
    [
        new GlossaryEntry("Datenschutz-Folgenabschätzung", ["DSFA"], ["Folgenabschätzung nach DSGVO"]),
        new GlossaryEntry("Oberbürgermeister", ["OB"], []),
        new GlossaryEntry("urbane Datenplattform", ["UDP"], ["Datendrehscheibe"]),
        new GlossaryEntry("Datenplattform", [], ["Datenpool"]),
        new GlossaryEntry("Modellprojekte Smart Cities", ["MPSC"], []),
        new GlossaryEntry("Richtlinie über Netz- und Informationssicherheit", ["NIS-2"], []),
        new GlossaryEntry("Fraunhofer-Institut für Offene Kommunikationssysteme", ["FOKUS"], []),
        new GlossaryEntry("Leistungsverzeichnis", ["LV"], []),
        new GlossaryEntry("Aktiengesellschaft", ["AG"], []),
        new GlossaryEntry("Landesamt für offene Software", ["LOS"], []),
        new GlossaryEntry("Regionaler Arbeitskreis Technik", ["RAT"], []),
        new GlossaryEntry("Informationssicherheit", ["IS"], [], Ambiguous: true),
        new GlossaryEntry("Hochwasser", [], ["Hochwasserlage"]) { Everyday = ["über die Ufer", "Überschwemmung"] },
    ]);

    [Theory]
    [InlineData("Was macht die IS?", "Informationssicherheit")]
    [InlineData("Wer ist das?", "")]
    [InlineData("Was ist eine DSFA?", "")]
    public void Ambiguous_abbreviation_is_told(string question, string expected) => Assert.Equal(expected, string.Join('|', Terms.AmbiguousIn(question).Select(entry => entry.Term)));

    [Theory]
    [InlineData("Wann brauche ich eine DSFA?", "Datenschutz-Folgenabschätzung|Folgenabschätzung nach DSGVO")]
    [InlineData("Datenschutz-Folgenabschätzungen durchführen", "DSFA|Folgenabschätzung nach DSGVO")]
    [InlineData("Kosten einer Datendrehscheibe", "urbane Datenplattform|UDP")]
    public void Term_is_expanded_to_its_other_wordings(string question, string expected) => Assert.Equal(expected, Expanded(question));

    [Theory]
    [InlineData("was ist eine dsfa?", "Datenschutz-Folgenabschätzung|Folgenabschätzung nach DSGVO")]
    [InlineData("Wer ist Mpsc?", "Modellprojekte Smart Cities")]
    [InlineData("pflichten nach nis2", "Richtlinie über Netz- und Informationssicherheit")]
    [InlineData("Pflichten nach NIS 2", "Richtlinie über Netz- und Informationssicherheit")]
    [InlineData("die NIS-2-Richtlinie", "Richtlinie über Netz- und Informationssicherheit")]
    public void Abbreviation_that_no_word_is_spelled_like_counts_in_any_case(string question, string expected) => Assert.Equal(expected, Expanded(question));

    [Theory]
    [InlineData("Was darf der OB?", "Oberbürgermeister")]
    [InlineData("Was macht FOKUS?", "Fraunhofer-Institut für Offene Kommunikationssysteme")]
    [InlineData("Was gehört in das LV?", "Leistungsverzeichnis")]
    [InlineData("Ich frage mich, ob das geht", "")]
    [InlineData("Was steht im Fokus?", "")]
    [InlineData("Wann geht es los?", "")]
    [InlineData("Was kostet ein Los?", "")]
    [InlineData("Was beschließt der Rat?", "")]
    [InlineData("lv und ag", "")]
    public void Abbreviation_that_may_be_a_word_counts_in_its_own_case_only(string question, string expected) => Assert.Equal(expected, Expanded(question));

    [Theory]
    [InlineData("Der Bach tritt über die Ufer", "Hochwasser|Hochwasserlage")]
    [InlineData("Was tun bei Überschwemmungen?", "Hochwasser|Hochwasserlage")]
    [InlineData("Was tun bei Hochwasser?", "Hochwasserlage")]
    [InlineData("Ufer und Böschung pflegen", "")]
    public void Everyday_words_stand_for_the_term_which_does_not_stand_for_them(string question, string expected) => Assert.Equal(expected, Expanded(question));

    [Fact]
    public void Longest_term_wins_where_terms_overlap() => Assert.Equal("UDP|Datendrehscheibe", Expanded("Was ist eine urbane Datenplattform?"));

    [Fact]
    public void Ambiguous_entry_is_not_expanded() => Assert.Empty(Expanded("Wer macht IS?"));

    private static string Expanded(string question) =>
        string.Join('|', Terms.Expand(question, GermanTokenizer.Tokenize(question)).Select(expansion => expansion.Text));
}
