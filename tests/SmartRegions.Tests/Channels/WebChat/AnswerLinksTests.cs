using SmartRegions.Assistant.Answering;
using SmartRegions.Channels.Sources;
using SmartRegions.Channels.WebChat;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class AnswerLinksTests
{
    private const string Hof = "Q-65 – Landkreis Hof: Delegation besucht Modellprojekt (2024), https://landkreis-hof.example/delegation";

    [Fact]
    public void Number_of_a_source_that_there_is_becomes_its_link_and_any_other_stays_text() =>
        Assert.Equal(@"Ein Satz\. [1] [2] und \[3\]", new AnswerLinks([Cited(1, "Ein Satz."), Cited(2, "Ein Satz.")]).In("Ein Satz. [1][2]und [3]"));

    [Fact]
    public void Number_of_a_sheets_own_source_leads_to_that_entry_of_its_list()
    {
        var place = Cited(1, "Der Kreis Hof hat 40 Pegel (Q-65).", Hof);

        Assert.Equal(
            $@"Der Kreis Hof hat 40 Pegel \([Q\-65]({SourceAddress.Of(place.Document.Id, place.Passage.Id)}#beleg-Q-65)\)\. [1]",
            new AnswerLinks([place]).In("Der Kreis Hof hat 40 Pegel (Q-65). [1]"));
    }

    [Fact]
    public void Number_that_no_list_has_stays_text() =>
        Assert.Equal(@"Siehe Q\-99 und DIN\-4102\. [1]", new AnswerLinks([Cited(1, "Siehe Q-99 und DIN-4102.", Hof)]).In("Siehe Q-99 und DIN-4102. [1]"));

    [Fact]
    public void Where_two_sheets_mean_different_sources_by_one_number_the_one_cited_on_the_line_is_meant()
    {
        var (first, second) = (Cited(1, "Erster Satz (A-1).", "A-1 – Merkblatt"), Cited(2, "Zweiter Satz (A-1).", "A-1 – Satzung"));

        var line = new AnswerLinks([first, second]).In("Zweiter Satz (A-1). [2]");

        Assert.Contains($"({SourceAddress.Of(second.Document.Id, second.Passage.Id)}#beleg-A-1)", line, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Document.Id.Value, line, StringComparison.Ordinal);
    }

    private static Citation Cited(int number, string quote, params string[] references)
    {
        var version = SampleDocuments.Titled(new Uri($"file:///srv/rathaus/corpus/leitfaeden/pegel-{number}.md"), "Pegel messen", quote);
        return new Citation(number, version.Document with { References = references }, version.Passages[0], quote);
    }
}
