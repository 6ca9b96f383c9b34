using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report;

public sealed class ReportPageTests
{
    private static readonly QuestionResult Right = RunBuilder.Answered("frage-01", true);
    private static readonly QuestionResult Missed = RunBuilder.Answered("frage-02", true, false);

    [Fact]
    public void Verdict_counts_what_was_handled_rightly()
    {
        var page = RenderedPage.Of(RunBuilder.Run(Right, Missed));

        Assert.Equal("1 von 2 Fragen richtig behandelt", Plain(page.All("h1").Single().Value));
        Assert.Contains("21. November 2026, 22:45 Uhr (UTC)", Plain(page.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Change_against_the_baseline_is_said_in_a_sentence_and_on_the_question()
    {
        var before = RunBuilder.Run(RunBuilder.Answered("frage-01", false), RunBuilder.Answered("frage-02", true, true)) with { Id = "20261114-091500-77ce" };

        var page = RenderedPage.Of(RunBuilder.Run(Right, Missed), before);

        Assert.Contains("Gegenüber dem Vergleichslauf 1 besser, 1 schlechter, bei 2 gemeinsamen Fragen. Das kann Zufall sein (p = 1,000).", Plain(page.Text), StringComparison.Ordinal);
        Assert.Contains("▼ schlechter als zuvor", page.ById("fall-1").Value, StringComparison.Ordinal);
        Assert.Contains("▲ besser als zuvor", page.ById("fall-2").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_without_a_question_in_common_is_said_not_compared()
    {
        var page = RenderedPage.Of(RunBuilder.Run(Right), RunBuilder.Run(RunBuilder.Answered("andere-01", true)));

        Assert.Contains("keine Frage gemeinsam", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vorher", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_over_another_corpus_or_other_questions_is_told()
    {
        var before = RunBuilder.Run(Right) with { CorpusDigest = "anderer", SetsDigest = "andere" };

        var notices = RenderedPage.Of(RunBuilder.Run(Right), before).All("ul").Single(list => list.Attribute("class")?.Value == "notices");

        Assert.Equal(2, notices.Elements("li").Count());
    }

    [Fact]
    public void Run_without_questions_is_a_page_too()
    {
        var page = RenderedPage.Of(RunBuilder.Run());

        Assert.Equal("Es wurde keine Frage gestellt.", page.All("h1").Single().Value);
        Assert.Contains("nicht beurteilbar", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_fetches_nothing_and_its_policy_allows_nothing_but_its_own_two_files()
    {
        var page = RenderedPage.Of(RunBuilder.Run(Right, Missed));

        Assert.DoesNotContain(page.Tree.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" or "action" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.All("a"), link => Assert.StartsWith("#", link.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Source, StringComparison.Ordinal);
        var policy = page.All("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        Assert.Equal($"default-src 'none'; style-src {HashOf(page.Source, "style")}; script-src {HashOf(page.Source, "script")}; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void Everything_foreign_is_shown_as_text_and_cut()
    {
        const string Markup = "</style></script><script>alert(1)</script><img src=x onerror=alert(2)> ]]> \"'`& \u202Etxet \u05E9\u05DC\u05D5\u05DD";
        var hostile = Hostile(Markup, Markup + new string('x', 100_000));
        var run = RunBuilder.Run(hostile, Hostile(Markup, Markup)) with
        {
            Id = Markup, ProgramVersion = Markup, Machine = Markup, CorpusDigest = Markup,
            Configuration = new Dictionary<string, string> { [Markup] = Markup },
            Figures = [new Figure(Markup, 0.5, null, null, 1, Direction.Higher)],
        };

        var page = RenderedPage.Of(run);

        Assert.Single(page.All("script"));
        Assert.Empty(page.All("img"));
        Assert.DoesNotContain('\u202E', page.Text);
        Assert.Contains(Markup.Replace('\u202E', '\uFFFD'), page.Text, StringComparison.Ordinal);
        Assert.Contains("gekürzt um", page.Text, StringComparison.Ordinal);
        Assert.True(page.Source.Length < 150_000, $"{page.Source.Length} characters");
    }

    [Fact]
    public void Everything_is_named_for_those_who_do_not_see_it()
    {
        var page = RenderedPage.Of(RunBuilder.Run(Right, Missed) with
        {
            RiskCoverage = [new RiskCoveragePoint(0.5, 0, 0.9), new RiskCoveragePoint(1, 0.5, 0.4)],
            Reliability = [new ReliabilityBin(0.8, 0.9, 2, 0.85, 0.5)],
            Confusion = [new ConfusionCell(ExpectedBehaviour.Answer, ExpectedBehaviour.Answer, 2)],
        });

        Assert.All(page.All("table"), table => Assert.NotEqual(string.Empty, table.Element("caption")!.Value));
        Assert.All(page.All("th"), head => Assert.NotNull(head.Attribute("scope")));
        Assert.All(page.All("svg").Where(svg => svg.Attribute("aria-hidden") is null), svg => Assert.True(svg.Element("title")!.Value.Length > 0 && svg.Element("desc")!.Value.Length > 0));
        Assert.Equal(3, page.All("figure").Count(figure => figure.Descendants("table").Any()));
        var ids = page.Tree.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Tree.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')), name => Assert.Contains(name, ids));
    }

    private static QuestionResult Hostile(string shortText, string longText)
    {
        var result = RunBuilder.Answered(longText, false);
        return result with
        {
            Set = longText,
            Text = longText,
            Intent = longText,
            Failure = longText,
            Question = result.Question with
            {
                Id = Guid.NewGuid().ToString("N"), Question = longText, Topic = shortText, Register = longText, Tags = [shortText, "b"], History = [longText], Sources = [new ExpectedSource(longText)],
            },
            Sentences = [new AnswerSentence(longText, [1], true, [longText])],
            Citations = [new AnswerCitation(1, longText, longText, 3, longText, longText, false, true)],
            Retrieved = [new RetrievedPassage(1, longText, longText, null, longText, 1, false, null)],
            KeyFacts = [new KeyFactResult(longText, false, true, true)],
            ForbiddenFound = [longText],
        };
    }

    private static string HashOf(string source, string element)
    {
        var start = source.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var content = source[start..source.IndexOf($"</{element}>", StringComparison.Ordinal)];
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
