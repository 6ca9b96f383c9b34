using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class RankingTests
{
    /// <summary>Half of one of fifteen steps, relative to an impact of about 0.4: what rounding may cost where all terms are frequent.</summary>
    private const double Tolerance = 0.08;

    private static readonly RankingOptions WithoutExtras = RankingOptions.Default with { DocumentEvidence = 0, OrderedProximity = 0, UnorderedProximity = 0 };

    [Theory]
    [InlineData(40, 1, 1)]
    [InlineData(90, 6, 2)]
    [InlineData(133, 4, 3)]
    public void Scores_are_those_of_the_formula_but_for_rounding(int passages, int passagesPerDocument, int seed)
    {
        var library = Library.Random(passages, passagesPerDocument, seed);
        var index = PassageIndex.Build(library, 1, WithoutExtras, CancellationToken.None);
        var question = library[passages / 2].Text[..Math.Min(60, library[passages / 2].Text.Length)];
        var expected = ExhaustiveScorer.Score(library, question, WithoutExtras);

        var hits = index.Search(new SearchQuery(question) { Top = passages }, Glossary.Empty).Hits;

        Assert.Equal(expected.Values.Count(score => score > 0), hits.Count);
        foreach (var hit in hits) Assert.InRange(hit.Bm25, expected[hit.Passage] * (1 - Tolerance), expected[hit.Passage] * (1 + Tolerance));
        for (var i = 1; i < hits.Count; i++) Assert.True(expected[hits[i - 1].Passage] >= expected[hits[i].Passage] * (1 - (2 * Tolerance)));
    }

    [Theory]
    [InlineData(300, 6, 3, 5)]
    [InlineData(250, 25, 10, 6)]
    [InlineData(350, 3, 1, 7)]
    public void First_few_of_many_are_those_that_exhaustive_fusing_puts_first_but_for_rounding(int passages, int passagesPerDocument, int top, int seed)
    {
        // The question may end within a word; what that is a slip of is no matter of fusing.
        var options = RankingOptions.Default with { OrderedProximity = 0, UnorderedProximity = 0, ProximityDepth = 0, SpellingShare = 0 };
        var library = Library.Random(passages, passagesPerDocument, seed);
        var index = PassageIndex.Build(library, 1, options, CancellationToken.None);
        foreach (var passage in library.Chunk(passages / 3).Select(chunk => chunk[^1]))
        {
            var question = passage.Text[..Math.Min(50, passage.Text.Length)];
            var expected = ExhaustiveScorer.Fused(library, question, options);
            var best = expected.Values.OrderDescending().Take(top).ToArray();

            var hits = index.Search(new SearchQuery(question) { Top = top }, Glossary.Empty).Hits;

            Assert.Equal(top, hits.Count);
            for (var i = 0; i < top; i++)
            {
                Assert.InRange(hits[i].Score, expected[hits[i].Passage] * (1 - Tolerance), expected[hits[i].Passage] * (1 + Tolerance));
                Assert.True(expected[hits[i].Passage] >= best[i] * (1 - Tolerance));
            }
        }
    }

    [Fact]
    public void Bm25f_is_what_one_works_out_by_hand()
    {
        // "ob" is a stop word: one gram "_ob_", no stem. Two passages, one has it once; both are as long as the average.
        var index = PassageIndex.Build(
            [Library.Passage(0, "a", string.Empty, string.Empty, "ob"), Library.Passage(1, "b", string.Empty, string.Empty, "am")],
            1,
            WithoutExtras with { Saturation = 1, StopWordShare = 1 },
            CancellationToken.None);
        var hit = Assert.Single(index.Search(new SearchQuery("ob"), Glossary.Empty).Hits);
        // weight 1 · idf ln(1 + 1.5/1.5) · (k1 + 1) · tf/(tf + k1), the last rounded up to 8 of 15 steps.
        Assert.Equal(Math.Log(2) * 2 * 8 / 15, hit.Bm25, 6);
    }

    [Fact]
    public void Passage_of_a_document_about_the_matter_ranks_before_its_equal_elsewhere()
    {
        const string same = "Die Gebühr richtet sich nach der Fläche.";
        var index = PassageIndex.Build(
        [
            Library.Passage(0, "a", string.Empty, string.Empty, same),
            Library.Passage(1, "a", string.Empty, string.Empty, "Im Sommer hat das Freibad geöffnet."),
            Library.Passage(2, "b", string.Empty, string.Empty, same),
            Library.Passage(3, "b", string.Empty, string.Empty, "Weitere Gebühren nach Fläche regelt der Anhang."),
        ], 1, CancellationToken.None);
        var hits = index.Search(new SearchQuery("Gebühr nach Fläche"), Glossary.Empty).Hits;
        Assert.True(Rank(hits, 2) < Rank(hits, 0));
    }

    [Theory]
    [InlineData(2 * 32_768)]
    [InlineData(32_768 + 3)]
    public void Passages_beyond_one_segment_are_found(int passages)
    {
        var library = Enumerable.Range(0, passages).Select(number => Library.Passage(number, $"d{number}", string.Empty, string.Empty, number % 3 == 0 ? "Amt" : "Rat")).ToArray();
        library[^1] = library[^1] with { Text = "Amt Gateway" };
        library[17] = library[17] with { Text = "Rat Gateway Gateway Gateway" };
        var hits = PassageIndex.Build(library, 1, CancellationToken.None).Search(new SearchQuery("Gateway"), Glossary.Empty).Hits;
        Assert.Equal([Library.Id(17), Library.Id(passages - 1)], hits.Select(hit => hit.Passage));
    }

    private static int Rank(IReadOnlyList<IndexHit> hits, int passage) => hits.Select(hit => hit.Passage).ToList().IndexOf(Library.Id(passage));
}
