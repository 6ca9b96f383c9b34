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
        new GlossaryEntry("Informationssicherheit", ["IS"], [], Ambiguous: true),
    ]);

    [Theory]
    [InlineData("Wann brauche ich eine DSFA?", "Datenschutz-Folgenabschätzung|Folgenabschätzung nach DSGVO")]
    [InlineData("Datenschutz-Folgenabschätzungen durchführen", "DSFA|Folgenabschätzung nach DSGVO")]
    [InlineData("Kosten einer Datendrehscheibe", "urbane Datenplattform|UDP")]
    public void Term_is_expanded_to_its_other_wordings(string question, string expected) => Assert.Equal(expected, Expanded(question));

    [Fact]
    public void Abbreviation_counts_in_its_own_case_only()
    {
        Assert.Equal("Oberbürgermeister", Expanded("Was darf der OB?"));
        Assert.Empty(Expanded("Ich frage mich, ob das geht"));
    }

    [Fact]
    public void Longest_term_wins_where_terms_overlap() => Assert.Equal("UDP|Datendrehscheibe", Expanded("Was ist eine urbane Datenplattform?"));

    [Fact]
    public void Ambiguous_entry_is_not_expanded() => Assert.Empty(Expanded("Wer macht IS?"));

    private static string Expanded(string question) =>
        string.Join('|', Terms.Expand(question, GermanTokenizer.Tokenize(question)).Select(expansion => expansion.Text));
}
