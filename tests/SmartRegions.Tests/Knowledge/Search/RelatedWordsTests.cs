using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Knowledge.RelatedWords;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class RelatedWordsTests : IDisposable
{
    private static readonly PassageIndex Index = Library.TownIndex();

    private readonly ThesaurusFolder _folder = new("UTF-8\nkläffer|1\n-|Hund|Kläffer (ugs.)|Töle (ugs.)\n");

    private Thesaurus Words => InstalledThesaurus.Load(_folder.File, cache: null).Thesaurus;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Question_finds_what_is_said_in_a_synonym()
    {
        Assert.Empty(Search("Töle", Thesaurus.Empty).Hits);
        var hit = Search("Töle", Words).Hits[0];
        Assert.Equal(Library.Id(1), hit.Passage);
        Assert.True(hit.Views["thesaurus"] > 0);
        Assert.Equal(hit.Score, hit.Views.Values.Sum(), 4);
    }

    [Fact]
    public void Synonym_adds_nothing_to_the_strength_that_confidence_rests_on()
    {
        Assert.Equal(0, Search("Töle", Words).Hits[0].Bm25);
        Assert.Equal(Search("Töle", Thesaurus.Empty).Attainable, Search("Töle", Words).Attainable);
    }

    [Fact]
    public void Only_words_that_a_passage_has_become_terms()
    {
        var related = Search("Töle", Words).Terms.Where(term => term.IsRelated).ToList();
        Assert.Equal(CistemStemmer.Stem("hund"), Assert.Single(related).Text);
    }

    private static IndexResult Search(string question, Thesaurus thesaurus) => Index.Search(new SearchQuery(question), Glossary.Empty, thesaurus);
}
