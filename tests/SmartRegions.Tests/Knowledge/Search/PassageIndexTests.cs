using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class PassageIndexTests
{
    private static readonly PassageIndex Index = Library.TownIndex();

    [Theory]
    [InlineData("Wie hoch ist die Steuer für einen Hund?", 1)]
    [InlineData("hundesteuer höhe ersten hund", 1)]
    [InlineData("Sensorik für den Wasserstand", 3)]
    [InlineData("Wasserstandsensoren", 3)]
    [InlineData("Foerderantrag stellen", 5)]
    [InlineData("Förderanträge vor Massnahmebeginn", 5)]
    [InlineData("Datenschutzfolgenabschetzung", 4)]
    [InlineData("Gatway kosten", 2)]
    public void Question_finds_its_passage_through_compounds_spellings_and_typos(string question, int passage) =>
        Assert.Equal(Library.Id(passage), Search(question).Hits[0].Passage);

    [Fact]
    public void Passage_is_found_by_a_question_that_its_editor_noted()
    {
        var noted = Library.Town[3] with { Questions = "Woran merken wir, dass der Fluss anschwillt?" };
        var index = PassageIndex.Build([.. Library.Town.Where(passage => passage != Library.Town[3]), noted], 7, CancellationToken.None);

        Assert.Equal(noted.Id, index.Search(new SearchQuery("wenn der fluss anschwillt"), Glossary.Empty).Hits[0].Passage);
        Assert.DoesNotContain(Search("wenn der fluss anschwillt").Hits.Take(1), hit => hit.Passage == noted.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ?!  ")]
    [InlineData("\0\u0001")]
    [InlineData("qqqqqq")]
    public void Question_without_a_known_term_has_no_hits(string question) => Assert.Empty(Search(question).Hits);

    [Fact]
    public void Excluded_document_is_not_found()
    {
        var query = new SearchQuery("Hundesteuer") { Excluding = new HashSet<DocumentId> { DocumentId.Parse("hundesteuer"), DocumentId.Parse("unbekannt") } };
        Assert.DoesNotContain(Index.Search(query, Glossary.Empty).Hits, hit => hit.Document.Value == "hundesteuer");
        Assert.Contains(Search("Hundesteuer").Hits, hit => hit.Document.Value == "hundesteuer");
    }

    [Fact]
    public void Abbreviation_finds_the_full_form_through_the_glossary()
    {
        var glossary = new Glossary([new GlossaryEntry("Datenschutz-Folgenabschätzung", ["DSFA"], [])]);
        Assert.Empty(Search("DSFA").Hits);
        var result = Index.Search(new SearchQuery("DSFA"), glossary);
        Assert.Equal(Library.Id(4), result.Hits[0].Passage);
        Assert.True(result.Hits[0].Views["glossary"] > 0);
        Assert.Contains(result.Terms, term => term is { IsAsked: false, Word: 0 });
    }

    [Fact]
    public void Long_wording_from_the_glossary_does_not_outweigh_the_short_one_asked()
    {
        var glossary = new Glossary([new GlossaryEntry("Fernwirk- und Funkübertragungsnetz mit großer Reichweite und niedriger Sendeleistung", ["LoRaWAN"], [])]);
        var terms = Index.Search(new SearchQuery("LoRaWAN Kosten"), glossary).Terms;
        Assert.True(terms.Where(term => term.Word == -1).Sum(term => term.Weight) < terms.Where(term => term.Word == 0).Sum(term => term.Weight));
    }

    [Fact]
    public void Views_add_up_to_the_score()
    {
        foreach (var hit in Search("Steuer für den ersten Hund").Hits) Assert.Equal(hit.Score, hit.Views.Values.Sum(), 4);
    }

    [Fact]
    public void Words_side_by_side_as_in_the_question_rank_before_words_apart()
    {
        var index = PassageIndex.Build(
        [
            Library.Passage(0, "a", string.Empty, string.Empty, "Sicherheit braucht Personal Schulung Geduld Ausdauer Technik Vorsorge Planung Netze Daten Konzept"),
            Library.Passage(1, "b", string.Empty, string.Empty, "Konzept Sicherheit Personal Schulung Geduld Ausdauer Technik Vorsorge Planung Netze Daten braucht"),
        ], 1, CancellationToken.None);
        var hits = index.Search(new SearchQuery("Konzept Sicherheit"), Glossary.Empty).Hits;
        Assert.Equal(Library.Id(1), hits[0].Passage);
        Assert.True(hits[0].Views["proximity"] > hits[1].Views["proximity"]);
    }

    [Theory]
    [InlineData("Konzept Sicherheit")]
    [InlineData("Konzept Personal Konzept Technik Konzept Netze Konzept")]
    public void Proximity_stays_within_the_weights_and_comes_near_them_where_all_neighbours_stand_side_by_side(string question)
    {
        var text = string.Join(' ', Enumerable.Repeat(question, 60));
        var index = PassageIndex.Build([Library.Passage(0, "a", string.Empty, string.Empty, text)], 1, CancellationToken.None);
        var most = RankingOptions.Default.OrderedProximity + RankingOptions.Default.UnorderedProximity;
        Assert.InRange(Assert.Single(index.Search(new SearchQuery(question), Glossary.Empty).Hits).Views["proximity"], 0.95 * most, most);
    }

    [Fact]
    public void Glossary_wordings_do_not_lessen_what_neighbours_in_the_question_bring()
    {
        var glossary = new Glossary([new GlossaryEntry("Gateway", [], ["Einwahlknoten Vermittlungsrechner Netzübergang"])]);
        double Proximity(Glossary with) => Index.Search(new SearchQuery("Gateway kostet"), with).Hits[0].Views["proximity"];
        Assert.Equal(Proximity(Glossary.Empty), Proximity(glossary), 10);
        Assert.True(Proximity(glossary) > 0);
    }

    [Fact]
    public void Whatever_is_asked_has_weight_and_rarity() =>
        Assert.All(Search("Gateway Kosten in der Zukunft").Terms, term => Assert.True(term is { Weight: > 0, Idf: > 0 }));

    [Fact]
    public void Attainable_is_what_all_terms_asked_could_bring() =>
        Assert.Equal(1.3 * Search("Gateway Kosten").Terms.Sum(term => term.Weight * term.Idf), Search("Gateway Kosten").Attainable, 10);

    [Fact]
    public void Unknown_term_has_the_idf_of_what_nobody_has()
    {
        Assert.Equal(Math.Log(1 + (2 * Library.Town.Length)), Index.Idf("zzzz", isStem: false), 10);
        // One passage of six has the stem.
        Assert.Equal(Math.Log(1 + (5.5 / 1.5)), Index.Idf("gateway", isStem: true), 10);
    }

    [Fact]
    public void Hundred_kilobytes_of_question_stay_bounded()
    {
        var question = string.Join(' ', Enumerable.Range(0, 12_000).Select(number => $"Vorgang{number} Gateway"));
        var result = Search(question);
        Assert.InRange(result.Terms.Count, 1, RankingOptions.Default.MostTerms + RankingOptions.Default.MostUnknownTerms);
        Assert.Equal(Library.Id(2), result.Hits[0].Passage);
    }

    [Fact]
    public void Words_that_nobody_has_do_not_crowd_out_those_that_are_known()
    {
        var alone = Search("Gateway");
        var question = string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"qx{number}zy").Prepend("Gateway"));
        var result = Search(question);
        Assert.Equal(alone.Hits[0].Passage, result.Hits[0].Passage);
        Assert.Equal(alone.Hits[0].Bm25, result.Hits[0].Bm25, 10);
        Assert.Equal(RankingOptions.Default.MostUnknownTerms + alone.Terms.Count, result.Terms.Count);
    }

    [Fact]
    public void Searches_go_on_while_another_index_is_built()
    {
        var expected = Search("Hundesteuer jährlich").Hits.Select(hit => hit.Passage).ToArray();
        Parallel.For(0, 40, number =>
        {
            if (number % 8 == 0) PassageIndex.Build(Library.Random(200, 5, number), number, CancellationToken.None);
            else Assert.Equal(expected, Search("Hundesteuer jährlich").Hits.Select(hit => hit.Passage));
        });
    }

    [Fact]
    public void Cancelled_build_says_so() =>
        Assert.ThrowsAny<OperationCanceledException>(() => PassageIndex.Build(Library.Town, 1, new CancellationToken(canceled: true)));

    [Fact]
    public void Index_of_nothing_finds_nothing()
    {
        var index = PassageIndex.Build([], 3, CancellationToken.None);
        Assert.Equal((0, 3L), (index.Count, index.Revision));
        Assert.Empty(index.Search(new SearchQuery("Hund"), Glossary.Empty).Hits);
    }

    private static IndexResult Search(string question) => Index.Search(new SearchQuery(question), Glossary.Empty);
}
