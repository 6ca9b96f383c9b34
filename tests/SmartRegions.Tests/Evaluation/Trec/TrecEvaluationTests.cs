using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Trec;

namespace SmartRegions.Tests.Evaluation.Trec;

public sealed class TrecEvaluationTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, int>> Judgements = new()
    {
        ["hundesteuer"] = new Dictionary<string, int> { ["hunde.md"] = 1 },
        ["freibad"] = new Dictionary<string, int> { ["bad.md"] = 1, ["hunde.md"] = 0 },
        ["ohne Relevantes"] = new Dictionary<string, int> { ["hunde.md"] = 0 },
    };

    private static readonly QueryRanking[] Rankings =
    [
        QueryRanking.Of("hundesteuer", [new("bad.md", 2), new("hunde.md", 1)]),
        QueryRanking.Of("ohne Relevantes", [new("hunde.md", 1)]),
        QueryRanking.Of("ohne Urteil", [new("hunde.md", 1)]),
    ];

    [Fact]
    public void Queries_missing_from_the_run_are_left_out_by_default()
    {
        var measured = TrecEvaluation.Of(Rankings, Judgements, MissingQueries.LeaveOut);

        Assert.Equal(("hundesteuer", 1 / 2.0), (Assert.Single(measured.Queries).Query, measured.Queries[0].ReciprocalRank10));
        Assert.Equal((1, 1), (measured.Missing, measured.WithoutRelevant));
    }

    [Fact]
    public void Queries_missing_from_the_run_count_0_when_it_is_to_be_complete()
    {
        var measured = TrecEvaluation.Of(Rankings, Judgements, MissingQueries.CountAsZero);

        Assert.Equal([("hundesteuer", 1 / 2.0), ("freibad", 0)], measured.Queries.Select(query => (query.Query, query.ReciprocalRank10)));
        Assert.Equal(1, measured.Missing);
    }

    [Fact]
    public void Query_with_an_empty_ranking_is_missing() =>
        Assert.Equal(1, TrecEvaluation.Of([new QueryRanking("freibad", []), Rankings[0]], Judgements, MissingQueries.LeaveOut).Missing);

    [Fact]
    public void Empty_run_judges_nothing_unless_it_is_to_be_complete()
    {
        Assert.Empty(TrecEvaluation.Of([], Judgements, MissingQueries.LeaveOut).Queries);
        Assert.All(TrecEvaluation.Of([], Judgements, MissingQueries.CountAsZero).Queries, query => Assert.Equal(0, query.Recall10));
    }
}
