using SmartRegions.Evaluation.Report;
using SmartRegions.Evaluation.Report.Breakdown;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Breakdown;

public sealed class BreakdownTableTests
{
    private static readonly QuestionResult[] Results =
    [
        On("Sensorik", RunBuilder.Answered("s-1", true, false)),
        On("Sensorik", RunBuilder.Answered("s-2", true) with { ForbiddenFound = ["Zusage"], Miss = MissReason.ForbiddenClaim }),
        On("Förderung", RunBuilder.Answered("f-1") with { Behaviour = ExpectedBehaviour.Abstention, BehaviourRight = false, Miss = MissReason.WrongBehaviour }),
    ];

    [Fact]
    public void Row_counts_what_became_of_its_questions()
    {
        Assert.Equal(["Sensorik", "2", "100 %", "75 %", "1", "–"], Row(Table(null), 0));
        Assert.Equal(["Förderung", "1", "0 %", "–", "–", "1"], Row(Table(null), 1));
    }

    [Fact]
    public void Comparison_tells_where_a_change_helped()
    {
        var run = RunBuilder.Run(Results);
        var before = RunBuilder.Run([Results[0] with { Miss = null }, .. Results[1..]]);

        Assert.Equal(["–", "1"], Row(Table(Comparison.Of(run, before)), 0)[^2..]);
    }

    [Fact]
    public void Small_groups_are_folded_away()
    {
        var results = Enumerable.Range(0, 30).Select(i => On($"Thema {i:00}", RunBuilder.Answered($"t-{i:00}", true))).ToList();

        var tables = RenderedPage.Of(BreakdownTable.Build("Thema", results, result => [result.Question.Topic], null));

        Assert.Equal([12, 18], tables.Descendants("tbody").Select(body => body.Elements("tr").Count()));
        Assert.Equal("18 kleinere Gruppen", tables.Descendants("summary").Single().Value);
    }

    [Fact]
    public void Only_one_group_is_no_table()
    {
        Assert.Empty(RenderedPage.Of(BreakdownTable.Build("Thema", Results[..2], result => [result.Question.Topic], null)).Elements());
    }

    private static QuestionResult On(string topic, QuestionResult result) => result with { Question = result.Question with { Topic = topic } };

    private static System.Xml.Linq.XElement Table(Comparison? comparison) =>
        RenderedPage.Of(BreakdownTable.Build("Thema", Results, result => [result.Question.Topic], comparison));

    private static string[] Row(System.Xml.Linq.XElement table, int row) =>
        [.. table.Descendants("tbody").Single().Elements("tr").ElementAt(row).Elements().Select(cell => cell.Value.Replace('\u00A0', ' '))];
}
