using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Knowledge.RelatedWords;
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
    public void Verb_taken_apart_stands_for_the_whole_one()
    {
        var terms = Terms("Wer muss Hunde anmelden?");
        Assert.Equal(1, terms.ShareOfStems(terms.PresenceIn("Halter melden Hunde bis Mai an.").Values), 6);
        Assert.True(terms.ShareOfStems(terms.PresenceIn("Halter melden Hunde bis Mai.").Values) < 0.9);
    }

    [Fact]
    public void Half_of_a_wording_stands_for_nothing()
    {
        var terms = Terms("Brauchen Kameras eine DSFA?");
        Assert.True(terms.ShareByWord(terms.PresenceIn("Kameras und Datenschutz").Values)[^1] < 0.5);
    }

    [Fact]
    public void Synonym_of_the_thesaurus_stands_for_a_word_in_part_and_not_where_sentences_are_chosen()
    {
        using var folder = new ThesaurusFolder("UTF-8\nkläffer|1\n-|Hund|Kläffer (ugs.)\n");
        var terms = Terms("Was kosten Kläffer?", InstalledThesaurus.Load(folder.File, cache: null).Thesaurus);
        var presence = terms.PresenceIn("Für jeden Hund wird Steuer erhoben.").Values;
        Assert.Equal(0.5, terms.ShareByWord(presence)[^1], 6);
        Assert.Equal(0, terms.ShareByWord(presence, Synonyms.Ignored)[^1], 6);
        Assert.Equal(0, Terms("Was kosten Kläffer?").ShareByWord(Terms("Was kosten Kläffer?").PresenceIn("Für jeden Hund wird Steuer erhoben.").Values)[^1], 6);
    }

    [Fact]
    public void Verb_that_no_source_has_weighs_less_than_a_noun_that_none_has()
    {
        var terms = Terms("Dürfen Kameras knipsen oder Fotoapparate?");
        Assert.True(terms.WordMass[2] < terms.WordMass[4] / 2, $"{terms.WordMass[2]} against {terms.WordMass[4]}");
        Assert.False(terms.IsKnown(2));
        Assert.True(terms.IsKnown(1));
    }

    [Fact]
    public void Verb_keeps_its_weight_where_nobody_wrote_capitals()
    {
        var terms = Terms("dürfen kameras knipsen");
        Assert.True(terms.WordMass[2] > terms.WordMass[1]);
    }

    private static QuestionTerms Terms(string question) => Terms(question, Thesaurus.Empty);

    private static QuestionTerms Terms(string question, Thesaurus thesaurus) =>
        new(Library.TownIndex().Search(new SearchQuery(question), Words, thesaurus).Terms, QuestionReader.Read(question).Words);
}
