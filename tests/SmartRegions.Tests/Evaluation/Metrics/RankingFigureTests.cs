using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Tests.Evaluation.Metrics;

public sealed class RankingFigureTests
{
    private static readonly QueryMeasures Found = QueryMeasures.Of(
        QueryRanking.Of("hundesteuer", [new("freibad.md", 3), new("hunde.md", 2), new("anlage.md", 1)]),
        new Dictionary<string, int> { ["hunde.md"] = 2, ["anlage.md"] = 1 });

    private static readonly QueryMeasures Missed = QueryMeasures.Of(new QueryRanking("a,\"b\"", []), new Dictionary<string, int> { ["bad.md"] = 1 });

    [Fact]
    public void One_query_is_measured_at_the_cutoffs_that_the_names_say()
    {
        var gain = ((2 / Math.Log2(3)) + (1 / Math.Log2(4))) / ((2 / Math.Log2(2)) + (1 / Math.Log2(3)));
        Assert.Equal(new QueryMeasures("hundesteuer", 1 / 2.0, 1, 1, gain, 0, ((1 / 2.0) + (2 / 3.0)) / 2), Found);
    }

    [Fact]
    public void Figures_are_means_over_queries() =>
        Assert.Equal((1 / 2.0 + 0) / 2, RankingFigure.All.Single(figure => figure.Name == "mrr10").Estimate([Found, Missed]).Value);

    [Fact]
    public void Without_queries_no_figure_has_a_value()
    {
        Assert.All(RankingFigure.All, figure => Assert.Null(figure.Estimate([]).Value));
        Assert.All(RankingFigure.All, figure => Assert.Null(figure.Mean([])));
    }

    [Fact]
    public void Csv_has_a_line_for_each_query_and_quotes_what_needs_it()
    {
        using var csv = new StringWriter();
        RankingCsv.Write([Found, Missed], csv);
        Assert.Equal(
            "query,mrr10,recall5,recall10,ndcg10,success1,map\r\nhundesteuer,0.5,1,1,0.669672,0,0.583333\r\n\"a,\"\"b\"\"\",0,0,0,0,0,0\r\n",
            csv.ToString());
    }
}
