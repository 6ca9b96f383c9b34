using System.Xml.Linq;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Attachments;

public sealed class AttachedSectionsTests
{
    private static readonly EvaluationRun Before = RunBuilder.Run(RunBuilder.Answered("frage-01", true), RunBuilder.Answered("frage-02", false));

    private static readonly EvaluationRun After = RunBuilder.Run(RunBuilder.Answered("frage-01", false), RunBuilder.Answered("frage-02", true));

    private static readonly ReadingFigures With = new()
    {
        Questions = 612, Abstained = 0.075, SpanInThree = 0.866, AbstainBelow = 0.5, Declined = [new(0, 0), new(0.5, 0.075), new(1, 1)],
    };

    private static readonly ReadingFigures Without = new() { Questions = 612, Abstained = 0.75, AbstainBelow = 0.5, Declined = [new(0, 0), new(0.5, 0.75), new(1, 1)] };

    [Fact]
    public void Page_without_attachments_has_none_of_their_sections()
    {
        var page = RenderedPage.Of(After);

        Assert.DoesNotContain(page.All("section"), section => section.Attribute("id")?.Value is "vergleichsstand" or "lesen" or "absichten");
    }

    [Fact]
    public void Every_section_is_listed_in_the_table_of_contents()
    {
        var page = RenderedPage.Of(After, attached: new ReportAttachments { Gate = Baseline(), Reading = With, Intents = Intents() });

        var links = page.All("nav").Single().Descendants("a").Select(link => link.Attribute("href")!.Value).ToList();
        Assert.Equal(["#vergleichsstand", "#lesen", "#absichten"], links[4..^1]);
        Assert.All(links, link => page.ById(link[1..]));
    }

    [Fact]
    public void Gate_names_the_questions_that_went_either_way_and_links_to_them()
    {
        var page = RenderedPage.Of(After, attached: new ReportAttachments { Gate = Baseline() });
        var section = page.ById("vergleichsstand");

        Assert.Contains("1 Frage besser und 1 schlechter", Plain(section.Value), StringComparison.Ordinal);
        Assert.Contains("Nicht mehr richtig behandelt (1): frage-01", Plain(section.Value), StringComparison.Ordinal);
        Assert.Contains("Jetzt richtig behandelt (1): frage-02", Plain(section.Value), StringComparison.Ordinal);
        Assert.All(section.Descendants("a"), link => Assert.Contains(link.Value, page.ById(link.Attribute("href")!.Value[1..]).Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Gate_marks_the_figure_that_fell_behind()
    {
        var page = RenderedPage.Of(RunBuilder.Run(RunBuilder.Answered("frage-01", false), RunBuilder.Answered("frage-02", false)), attached: new ReportAttachments { Gate = Baseline(RunBuilder.Run(RunBuilder.Answered("frage-01", true), RunBuilder.Answered("frage-02", true))) });
        var section = page.ById("vergleichsstand");

        Assert.Contains("✗ Nicht gehalten", section.Value, StringComparison.Ordinal);
        var row = section.Descendants("tr").Single(row => row.Value.StartsWith("Kernaussagen genannt", StringComparison.Ordinal));
        Assert.EndsWith("−100,0 Punkte✗ schlechter", row.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Gate_over_other_questions_gives_no_verdict()
    {
        var section = RenderedPage.Of(After, attached: new ReportAttachments { Gate = Baseline() with { SetsDigest = "andere" } }).ById("vergleichsstand");

        Assert.Contains("Nicht vergleichbar", section.Value, StringComparison.Ordinal);
        Assert.Empty(section.Descendants("table"));
    }

    [Fact]
    public void Limit_of_the_program_is_marked_on_the_curve_of_all_limits()
    {
        var section = RenderedPage.Of(After, attached: new ReportAttachments { Reading = With, ReadingWithoutGold = Without }).ById("lesen");

        // From left 40 to right 344 and from bottom 206 to top 26: 7.5 % lie at 62.8, 75 % at 71.
        Assert.Equal("40,206 62.8,71 344,26", section.Descendants("polyline").Single().Attribute("points")!.Value);
        var dot = section.Descendants("circle").Single();
        Assert.Equal(("62.8", "71"), (dot.Attribute("cx")!.Value, dot.Attribute("cy")!.Value));
        Assert.Contains("Grenze des Programms 0,500: 75,0 % ohne Quelle und 7,5 % mit Quelle nicht beantwortet", Plain(section.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_without_shares_for_each_limit_have_no_curve()
    {
        var section = RenderedPage.Of(After, attached: new ReportAttachments { Reading = With with { Declined = [] }, ReadingWithoutGold = Without }).ById("lesen");

        Assert.Empty(section.Descendants("svg"));
        Assert.Contains("nicht beurteilbar: Die Dateien enthalten keine Anteile je Grenze", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Intents_stand_with_their_figures_and_what_they_are_mistaken_for()
    {
        var section = RenderedPage.Of(After, attached: new ReportAttachments { Intents = Intents() }).ById("absichten");

        Assert.Contains("90,0 % richtig erkannt (95-%-Intervall", Plain(section.Value), StringComparison.Ordinal);
        Assert.Equal(["Frage", "6", "100,0 %", "83,3 %", "0,909", "nicht zum Thema (1)"], Cells(section, 1));
        Assert.Equal(["nicht zum Thema", "4", "80,0 %", "100,0 %", "0,889", "–"], Cells(section, 2));
    }

    private static string[] Cells(XElement section, int row) => [.. section.Descendants("tr").ElementAt(row).Elements().Select(cell => Plain(cell.Value))];

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static GateBaseline Baseline(EvaluationRun? run = null) => GateBaseline.Of(run ?? Before, "smartregions eval run evals/sets");

    private static IntentCrossValidation Intents() => new(
        10, 10, 0.9, 0.899, 0.167, 0.83,
        new Dictionary<Intent, IntentScores> { [Intent.Question] = new(6, 1, 0.833, 0.909), [Intent.OffTopic] = new(4, 0.8, 1, 0.889) },
        new Dictionary<Intent, IReadOnlyDictionary<Intent, int>>
        {
            [Intent.Question] = new Dictionary<Intent, int> { [Intent.Question] = 5, [Intent.OffTopic] = 1 },
            [Intent.OffTopic] = new Dictionary<Intent, int> { [Intent.OffTopic] = 4 },
        });
}
