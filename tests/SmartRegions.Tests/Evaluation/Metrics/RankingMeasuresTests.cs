using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class RankingMeasuresTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["satzung"] = 2, ["anlage"] = 1, ["protokoll"] = 0, ["werbung"] = -1 };

    private static readonly Dictionary<string, int> NothingRelevant = new() { ["protokoll"] = 0, ["werbung"] = -2 };

    [Fact]
    public void Reciprocal_rank_is_that_of_the_first_relevant_within_the_cutoff()
    {
        Assert.Equal(1.0 / 3, RankingMeasures.ReciprocalRank(["x", "y", "anlage", "satzung"], Grades, 10), 10);
        Assert.Equal(0, RankingMeasures.ReciprocalRank(["x", "y", "anlage"], Grades, 2));
        Assert.Equal(0, RankingMeasures.ReciprocalRank([], Grades, 10));
    }

    [Fact]
    public void Repeated_document_takes_one_rank() =>
        Assert.Equal(1.0 / 2, RankingMeasures.ReciprocalRank(["x", "x", "x", "satzung"], Grades, 2), 10);

    [Fact]
    public void Judged_at_0_or_below_is_not_relevant()
    {
        Assert.Equal(1.0 / 3, RankingMeasures.ReciprocalRank(["protokoll", "werbung", "satzung"], Grades, 10), 10);
        Assert.Equal(1 / 2.0, RankingMeasures.Recall(["protokoll", "werbung", "satzung"], Grades, 5), 10);
        Assert.Equal(0, RankingMeasures.Success(["protokoll", "werbung"], Grades, 5));
        Assert.Equal(2 / Math.Log2(4) / ((2 / Math.Log2(2)) + (1 / Math.Log2(3))), RankingMeasures.NormalizedDiscountedGain(["protokoll", "werbung", "satzung"], Grades, 10), 10);
        Assert.Equal(1 / 3.0 / 2, RankingMeasures.AveragePrecision(["protokoll", "werbung", "satzung"], Grades), 10);
    }

    [Fact]
    public void Where_nothing_is_relevant_every_measure_is_0()
    {
        string[] ranked = ["protokoll", "werbung", "satzung"];
        Assert.Equal(0, RankingMeasures.ReciprocalRank(ranked, NothingRelevant, 10));
        Assert.Equal(0, RankingMeasures.Recall(ranked, NothingRelevant, 10));
        Assert.Equal(0, RankingMeasures.Success(ranked, NothingRelevant, 10));
        Assert.Equal(0, RankingMeasures.NormalizedDiscountedGain(ranked, NothingRelevant, 10));
        Assert.Equal(0, RankingMeasures.AveragePrecision(ranked, NothingRelevant));
    }

    [Fact]
    public void Recall_counts_what_is_missing()
    {
        Assert.Equal(0.5, RankingMeasures.Recall(["satzung", "satzung", "x"], Grades, 5), 10);
        Assert.Equal(1, RankingMeasures.Recall(["anlage", "satzung"], Grades, 5), 10);
        Assert.Equal(0.5, RankingMeasures.Recall(["a", "b", "c", "d", "anlage", "satzung"], Grades, 5), 10);
    }

    [Fact]
    public void Gain_is_linear_discounted_by_rank_and_normalised_by_the_best_order()
    {
        Assert.Equal(
            ((1 / Math.Log2(2)) + (2 / Math.Log2(4))) / ((2 / Math.Log2(2)) + (1 / Math.Log2(3))),
            RankingMeasures.NormalizedDiscountedGain(["anlage", "x", "satzung"], Grades, 10),
            10);
        Assert.Equal(1, RankingMeasures.NormalizedDiscountedGain(["satzung", "anlage"], Grades, 10), 10);
    }

    [Fact]
    public void Best_order_ends_at_the_cutoff_as_well() =>
        Assert.Equal(1 / 2.0, RankingMeasures.NormalizedDiscountedGain(["anlage", "satzung"], Grades, 1), 10);

    [Fact]
    public void Success_looks_no_further_than_the_cutoff()
    {
        Assert.Equal(1, RankingMeasures.Success(["satzung", "x"], Grades, 1));
        Assert.Equal(0, RankingMeasures.Success(["x", "satzung"], Grades, 1));
    }

    [Fact]
    public void Average_precision_is_taken_at_each_relevant_document_and_shared_by_all_relevant()
    {
        Assert.Equal(((1 / 1.0) + (2 / 4.0)) / 2, RankingMeasures.AveragePrecision(["anlage", "x", "y", "satzung"], Grades), 10);
        Assert.Equal(1 / 2.0 / 2, RankingMeasures.AveragePrecision(["x", "satzung"], Grades), 10);
        Assert.Equal(1 / 2.0 / 2, RankingMeasures.AveragePrecision(["x", "x", "satzung", "satzung"], Grades), 10);
        Assert.Equal(0, RankingMeasures.AveragePrecision([], Grades));
    }
}
