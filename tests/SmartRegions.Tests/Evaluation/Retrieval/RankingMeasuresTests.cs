using SmartRegions.Evaluation.Retrieval;

namespace SmartRegions.Tests.Evaluation.Retrieval;

public sealed class RankingMeasuresTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["satzung"] = 2, ["anlage"] = 1 };

    [Fact]
    public void Reciprocal_rank_is_that_of_the_first_relevant_within_the_cutoff()
    {
        Assert.Equal(1.0 / 3, RankingMeasures.ReciprocalRank(["x", "y", "anlage", "satzung"], Grades, 10), 10);
        Assert.Equal(0, RankingMeasures.ReciprocalRank(["x", "y", "anlage"], Grades, 2));
        Assert.Equal(0, RankingMeasures.ReciprocalRank([], Grades, 10));
    }

    [Fact]
    public void Repeated_unit_takes_one_rank() => Assert.Equal(1.0 / 2, RankingMeasures.ReciprocalRank(["x", "x", "x", "satzung"], Grades, 2), 10);

    [Fact]
    public void Recall_counts_what_is_missing()
    {
        Assert.Equal(0.5, RankingMeasures.Recall(["satzung", "satzung", "x"], Grades, 5), 10);
        Assert.Equal(1, RankingMeasures.Recall(["anlage", "satzung"], Grades, 5), 10);
        Assert.Equal(0, RankingMeasures.Recall(["anlage"], new Dictionary<string, int>(), 5));
    }

    [Fact]
    public void Gain_is_discounted_by_rank_and_normalised_by_the_best_order()
    {
        // 1/log2(2) + 2/log2(4) over 2/log2(2) + 1/log2(3)
        Assert.Equal(2 / (2 + (1 / Math.Log2(3))), RankingMeasures.NormalizedDiscountedGain(["anlage", "x", "satzung"], Grades, 10), 10);
        Assert.Equal(1, RankingMeasures.NormalizedDiscountedGain(["satzung", "anlage"], Grades, 10), 10);
        Assert.Equal(0, RankingMeasures.NormalizedDiscountedGain(["satzung"], new Dictionary<string, int>(), 10));
    }

    [Fact]
    public void Success_looks_no_further_than_the_cutoff()
    {
        Assert.Equal(1, RankingMeasures.Success(["satzung", "x"], Grades, 1));
        Assert.Equal(0, RankingMeasures.Success(["x", "satzung"], Grades, 1));
    }
}
