using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class QueryRankingTests
{
    [Fact]
    public void Score_decides_and_equal_scores_fall_by_document_id() =>
        Assert.Equal(["b", "c", "a", "Z"], Order(new("a", 1), new("Z", 1), new("c", 1), new("b", 2)));

    [Fact]
    public void Document_ids_are_compared_as_characters_not_as_numbers() => Assert.Equal(["9", "10"], Order(new("10", 0.5), new("9", 0.5)));

    [Fact]
    public void Document_found_in_several_passages_counts_with_its_best() =>
        Assert.Equal([new("a", 3), new("b", 2)], QueryRanking.Of("q", [new("a", 1), new("b", 2), new("a", 3)]).Documents);

    private static IEnumerable<string> Order(params ScoredDocument[] found) => QueryRanking.Of("q", found).Documents.Select(scored => scored.Document);
}
