using SmartRegions.Evaluation.Report.Charts;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Charts;

public sealed class ReliabilityChartTests
{
    [Fact]
    public void Bar_reaches_the_share_that_was_right_and_tells_its_questions()
    {
        var run = RunBuilder.Run() with { Reliability = [new ReliabilityBin(0.5, 0.6, 20, 0.55, 0.25), new ReliabilityBin(0.9, 1, 0, 0, 0)] };

        var chart = RenderedPage.Of(ReliabilityChart.Build(run));

        var bar = chart.Descendants("rect").Single();
        // A quarter of 206 − 26, standing on 206.
        Assert.Equal(("161", "45"), (bar.Attribute("y")!.Value, bar.Attribute("height")!.Value));
        Assert.Equal("20", chart.Descendants("text").Single(text => text.Attribute("class")?.Value == "count").Value);
    }
}
