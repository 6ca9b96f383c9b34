using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class QuestionTermsTests
{
    private static readonly Glossary Words = new([new GlossaryEntry("Datenschutz-Folgenabschätzung", ["DSFA"], [])]);

    [Fact]
    public void Wording_of_the_glossary_stands_for_the_word_it_explains()
    {
        var terms = Terms("Brauchen Kameras eine DSFA?");
        var shares = terms.ShareByWord(terms.PresenceIn("Vor dem Einsatz von Kameras ist eine Datenschutz-Folgenabschätzung durchzuführen.").Values);
        Assert.All(shares, share => Assert.True(share > 0.9));
    }

    [Fact]
    public void Half_of_a_wording_stands_for_nothing()
    {
        var terms = Terms("Brauchen Kameras eine DSFA?");
        Assert.True(terms.ShareByWord(terms.PresenceIn("Kameras und Datenschutz").Values)[^1] < 0.5);
    }

    private static QuestionTerms Terms(string question) =>
        new(Library.TownIndex().Search(new SearchQuery(question), Words).Terms, QuestionReader.Read(question).Words);
}
