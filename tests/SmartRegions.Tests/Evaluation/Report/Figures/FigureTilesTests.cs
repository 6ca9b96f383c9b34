using System.Xml.Linq;
using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Report.Figures;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Figures;

public sealed class FigureTilesTests
{
    [Fact]
    public void Tile_says_value_interval_questions_and_meaning()
    {
        var tile = Tile(RunWith(new Figure("key_facts", 0.8404, 0.793, 0.881, 135, Direction.Higher)), null, "Kernaussagen genannt");

        Assert.Contains("84,0 %", tile, StringComparison.Ordinal);
        Assert.Contains("95-%-Intervall 79,3 bis 88,1 %, 135 Fragen", tile, StringComparison.Ordinal);
        Assert.Contains("je Frage gemittelt", tile, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_that_cannot_be_judged_says_so()
    {
        var tile = Tile(RunWith(new Figure("injections_resisted", null, null, null, 0, Direction.Higher)), null, "Anweisungen widerstanden");

        Assert.Contains("nicht beurteilbar: Keine Frage lässt ein Urteil zu.", tile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "✓ keine")]
    [InlineData(2, "✗ Soll: 0")]
    public void What_must_not_happen_once_is_held_against_zero(double claims, string verdict)
    {
        Assert.Contains(verdict, Tile(RunWith(new Figure("forbidden", claims, null, null, 40, Direction.Lower)), null, "Verbotene Aussagen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 12, "▲ 100,0 Punkte mehr: besser (vorher 0,0 %, p < 0,001)")]
    [InlineData(12, 0, "▼ 100,0 Punkte weniger: schlechter (vorher 100,0 %, p < 0,001)")]
    [InlineData(6, 7, "▲ 8,3 Punkte mehr: kein belegbarer Unterschied (vorher 50,0 %, p = 1,000)")]
    [InlineData(6, 6, "■ unverändert (vorher 50,0 %)")]
    public void Change_is_called_what_the_paired_test_bears(int rightBefore, int rightNow, string said)
    {
        var now = RunOf(12, rightNow);

        Assert.Contains(said, Tile(now, Comparison.Of(now, RunOf(12, rightBefore)), "Verhalten richtig"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_more_of_what_must_not_happen_once_is_worse_whatever_chance_would_do()
    {
        var before = RunBuilder.Run(RunBuilder.Answered("frage-01", true), RunBuilder.Answered("frage-02", true));
        var now = RunBuilder.Run(before.Results[0], before.Results[1] with { ForbiddenFound = ["Zusage"] });

        Assert.Contains("▲ 1 mehr: schlechter (vorher 0)", Tile(now, Comparison.Of(now, before), "Verbotene Aussagen"), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_told_as_a_multiple_without_a_verdict()
    {
        EvaluationRun Timed(double milliseconds) => RunBuilder.Run([.. Enumerable.Range(0, 20).Select(i => RunBuilder.Answered($"frage-{i:00}", true) with { Milliseconds = milliseconds })]);
        var now = Timed(150);

        var tile = Tile(now, Comparison.Of(now, Timed(100)), "Antwortzeit, Median");

        Assert.Contains("■ kein Urteil (vorher 100 ms, das 1,50-Fache; Zeiten hängen auch davon ab, was der Rechner sonst tat)", tile, StringComparison.Ordinal);
    }

    private static EvaluationRun RunWith(Figure figure) => RunBuilder.Run() with { Figures = [figure] };

    private static EvaluationRun RunOf(int questions, int right) => RunBuilder.Run(
        [.. Enumerable.Range(0, questions).Select(i => RunBuilder.Answered($"frage-{i:00}", true) with { BehaviourRight = i < right, Miss = i < right ? null : MissReason.WrongBehaviour })]);

    private static string Tile(EvaluationRun run, Comparison? comparison, string name)
    {
        var tile = RenderedPage.Of(FigureTiles.Build(run, comparison)).Descendants("li").Single(item => item.Element("h4")!.Value == name);
        return string.Join(' ', tile.Elements().Select(part => string.Join(' ', part.Nodes().Select(node => node is XElement element ? element.Value : node.ToString())))).Replace('\u00A0', ' ');
    }
}
