using SmartRegions.Evaluation.Retrieval;

namespace SmartRegions.Tests.Evaluation.Retrieval;

public sealed class RetrievalEvaluationTests
{
    private static readonly BeirFolder Town = new(
        [
            new("0", "hunde.md", "Satzung zur Hundesteuer", "Gegenstand der Steuer ist das Halten von Hunden im Stadtgebiet."),
            new("1", "hunde.md", "Satzung zur Hundesteuer", "Sie beträgt jährlich 120,00 Euro."),
            new("2", "bad.md", "Badeordnung", "Das Freibad ist von Mai bis September geöffnet."),
            new("3", "rat.md", "Geschäftsordnung", "Der Rat tagt öffentlich, im Mai im Freibad."),
        ],
        [new("a", "Was kostet die Hundesteuer?"), new("b", "Wann ist das Freibad geöffnet?"), new("c", "xylophon")],
        new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["a"] = new Dictionary<string, int> { ["hunde.md"] = 1 },
            ["b"] = new Dictionary<string, int> { ["bad.md"] = 1 },
            ["c"] = new Dictionary<string, int> { ["rat.md"] = 1 },
        });

    [Fact]
    public void Units_stand_in_the_order_of_their_best_passages_each_once()
    {
        var rankings = RetrievalEvaluation.Prepare(Town, CancellationToken.None).Rank(CancellationToken.None);

        Assert.Equal(["a", "b", "c"], rankings.Select(ranking => ranking.Query));
        Assert.Equal("hunde.md", Assert.Single(rankings[0].Documents, scored => scored.Document == "hunde.md").Document);
        Assert.Equal(["bad.md", "rat.md", "hunde.md"], rankings[1].Documents.Select(scored => scored.Document));
        Assert.Empty(rankings[2].Documents);
    }

    [Fact]
    public void Views_that_never_count_are_not_shown()
    {
        var views = RetrievalEvaluation.Prepare(Town, CancellationToken.None).RankByView(CancellationToken.None);
        Assert.Equal(["document", "grams", "proximity", "stems"], views.Select(view => view.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void View_alone_finds_only_what_it_adds_to_and_the_rest_adds_up_without_it()
    {
        var search = RetrievalEvaluation.Prepare(Town, CancellationToken.None);
        var fused = search.Rank(CancellationToken.None)[1].Documents.ToDictionary(scored => scored.Document, scored => scored.Score);
        var proximity = search.RankByView(CancellationToken.None).Single(view => view.Name == "proximity");

        var alone = Assert.Single(proximity.Alone[1].Documents);
        Assert.Equal("bad.md", alone.Document);
        Assert.Equal(fused["bad.md"] - alone.Score, proximity.Without[1].Documents.Single(scored => scored.Document == "bad.md").Score, 9);
        Assert.Equal(fused["rat.md"], proximity.Without[1].Documents.Single(scored => scored.Document == "rat.md").Score, 9);
    }

    [Fact]
    public void Passages_are_counted() => Assert.Equal(4, RetrievalEvaluation.Prepare(Town, CancellationToken.None).Passages);
}
