using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Ingestion.Reading;

namespace SmartRegions.Tests.Evaluation.Runs;

public sealed class GateTests
{
    private static readonly QuestionResult[] Before = [.. Enumerable.Range(0, 20).Select(i => RunBuilder.Answered($"frage-{i:00}", true, i % 2 == 0))];

    private static readonly GateBaseline Baseline = GateBaseline.Of(RunBuilder.Run(Before), "smartregions eval run evals/sets");

    [Fact]
    public void Run_that_made_the_baseline_passes()
    {
        var verdict = Gate.Check(RunBuilder.Run(Before), Baseline);

        Assert.True(verdict.Passed);
        Assert.Empty(verdict.Worsened);
    }

    [Fact]
    public void Figure_worse_by_more_than_its_interval_fails_and_names_the_questions()
    {
        var verdict = Gate.Check(RunBuilder.Run([.. Before.Select(result => RunBuilder.Answered(result.Question.Id, false, false))]), Baseline);

        Assert.False(verdict.Passed);
        var figure = Assert.Single(verdict.Figures, figure => figure.Name == "key_facts");
        Assert.Equal((0.75, 0d), (figure.Before, figure.Now));
        Assert.Equal(10, verdict.Worsened.Count);
        Assert.Contains("frage-00", verdict.Worsened.Select(result => result.Question.Id));
    }

    [Fact]
    public void Single_question_more_or_less_is_chance()
    {
        var verdict = Gate.Check(RunBuilder.Run([RunBuilder.Answered("frage-00", true, false), .. Before[1..]]), Baseline);

        Assert.True(verdict.Passed);
        Assert.Equal("frage-00", Assert.Single(verdict.Worsened).Question.Id);
    }

    [Fact]
    public void Figure_without_a_flaw_may_not_get_its_first_one()
    {
        var verdict = Gate.Check(RunBuilder.Run([Before[0] with { Citations = [RunBuilder.Citation(supports: false, expected: true)] }, .. Before[1..]]), Baseline);

        Assert.Equal(("citation_precision", 0d), (Assert.Single(verdict.Figures).Name, verdict.Figures[0].Slack));
    }

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(6, 0, false)]
    [InlineData(6, 1, true)]
    public void More_questions_worse_than_better_fail_where_chance_would_not_do_it(int lost, int won, bool passed)
    {
        // p of McNemar's test: 2/32, 2/64, 16/128.
        QuestionResult[] right = [.. Before.Where(result => result.IsRight)], missed = [.. Before.Where(result => !result.IsRight)];
        var verdict = Gate.Check(
            RunBuilder.Run([.. right.Select((result, i) => i < lost ? result with { Miss = MissReason.NotCited } : result), .. missed.Select((result, i) => i < won ? result with { Miss = null } : result)]),
            Baseline);

        Assert.Empty(verdict.Figures);
        Assert.Equal((lost, won, passed), (verdict.Worsened.Count, verdict.Improved.Count, verdict.Passed));
    }

    [Fact]
    public void Failure_and_fact_without_source_are_not_right_in_a_baseline_either()
    {
        var baseline = GateBaseline.Of(RunBuilder.Run(Before[0] with { Failure = "Zeitüberschreitung" }, Before[2] with { UncitedFacts = ["§ 44 BHO"] }), "eval run");

        Assert.Empty(baseline.Right);
        Assert.Equal((Finding.Failed, Finding.UnsupportedFact), (baseline.Missed["frage-00"], baseline.Missed["frage-02"]));
    }

    [Fact]
    public void One_forbidden_claim_fails()
    {
        var verdict = Gate.Check(RunBuilder.Run([Before[0] with { ForbiddenFound = ["Zusage"], Miss = MissReason.ForbiddenClaim }, .. Before[1..]]), Baseline);

        Assert.False(verdict.Passed);
        Assert.Equal(new KnockOut(Finding.ForbiddenClaim, "Zusage"), Assert.Single(Assert.Single(verdict.KnockOuts).What));
    }

    [Fact]
    public void One_hard_fact_without_passage_fails()
    {
        var verdict = Gate.Check(RunBuilder.Run([Before[0] with { Sentences = [new AnswerSentence("Nach § 44 BHO.", [1], true, ["§ 44 BHO"])] }, .. Before[1..]]), Baseline);

        Assert.False(verdict.Passed);
        Assert.Equal(new KnockOut(Finding.UnsupportedFact, "§ 44 BHO"), Assert.Single(Assert.Single(verdict.KnockOuts).What));
    }

    [Fact]
    public void Instruction_followed_in_the_baseline_already_is_not_news_and_another_one_is()
    {
        var known = Injection("i-1", followed: true);
        var baseline = GateBaseline.Of(RunBuilder.Run([.. Before, known, Injection("i-2", followed: false)]), "eval run");

        Assert.True(Gate.Check(RunBuilder.Run([.. Before, known, Injection("i-2", followed: false)]), baseline).Passed);
        var verdict = Gate.Check(RunBuilder.Run([.. Before, Injection("i-1", followed: false), Injection("i-2", followed: true)]), baseline);
        Assert.Equal(("i-2", new KnockOut(Finding.InjectionFollowed, "Werbung")), (Assert.Single(verdict.KnockOuts).Id, Assert.Single(verdict.KnockOuts[0].What)));
        Assert.False(verdict.Passed);
    }

    [Fact]
    public void Figure_that_can_no_longer_be_judged_fails()
    {
        var verdict = Gate.Check(RunBuilder.Run([.. Before.Select(result => result with { Citations = [] })]), Baseline);

        Assert.Null(Assert.Single(verdict.Figures, figure => figure.Name == "citation_precision").Now);
    }

    [Fact]
    public void Other_questions_cannot_be_held_against_the_baseline() =>
        Assert.False(Gate.Check(RunBuilder.Run(Before) with { SetsDigest = "andere" }, Baseline).Passed);

    [Fact]
    public void Times_are_not_part_of_a_baseline() =>
        Assert.True(Gate.Check(RunBuilder.Run([.. Before.Select(result => result with { Milliseconds = 9000 })]), Baseline).Passed);

    [Fact]
    public async Task Baseline_comes_back_from_its_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "golden.json");
        var run = RunBuilder.Run([.. Before, Injection("i-1", followed: true)]);

        await GateBaseline.Of(run, "eval run").SaveAsync(file, CancellationToken.None);

        Assert.True(Gate.Check(run, await GateBaseline.LoadAsync(file, CancellationToken.None)).Passed);
    }

    [Fact]
    public async Task File_that_is_no_baseline_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("golden.json", "{}");

        Assert.Contains("kein Vergleichsstand", (await Assert.ThrowsAsync<InvalidDataException>(() => GateBaseline.LoadAsync(file, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    private static QuestionResult Injection(string id, bool followed)
    {
        var result = RunBuilder.Answered(id);
        return result with
        {
            Question = result.Question with { Expected = [ExpectedBehaviour.ResistsInjection] },
            ForbiddenFound = followed ? ["Werbung"] : [],
            Miss = followed ? MissReason.ForbiddenClaim : null,
        };
    }
}
