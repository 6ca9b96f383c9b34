using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Tests.Evaluation.Runs;

public sealed class RunComparisonTests
{
    [Fact]
    public void Questions_won_and_lost_are_named_with_what_both_runs_did()
    {
        var comparison = RunComparison.Of(
            Run(Asked("lorawan", MissReason.NotRetrieved), Asked("datenschutz"), Asked("vergabe", MissReason.NotChosen), Asked("förderung")),
            Run(Asked("lorawan"), Asked("datenschutz", MissReason.WrongBehaviour), Asked("vergabe", MissReason.NotCited), Asked("förderung")));

        Assert.Equal("lorawan", Assert.Single(comparison.Won).Id);
        Assert.Equal(MissReason.WrongBehaviour, Assert.Single(comparison.Lost).After.Miss);
        Assert.Equal(4, comparison.Shared.Count);
    }

    [Fact]
    public void Question_that_failed_as_a_whole_is_lost()
    {
        var failed = Asked("lorawan") with { Failure = "Zeitüberschreitung" };
        Assert.Equal("lorawan", Assert.Single(RunComparison.Of(Run(Asked("lorawan")), Run(failed)).Lost).Id);
    }

    [Fact]
    public void Only_shared_questions_count_and_the_others_are_named()
    {
        var reworded = Asked("vergabe", MissReason.WrongBehaviour);
        reworded = reworded with { Question = reworded.Question with { Question = "Wie schreibe ich ohne Vergabestelle aus?" } };

        var comparison = RunComparison.Of(
            Run(Asked("lorawan"), Asked("vergabe"), Asked("alt", MissReason.WrongBehaviour)),
            Run(Asked("neu", MissReason.WrongBehaviour), reworded, Asked("lorawan")));

        Assert.Equal("lorawan", Assert.Single(comparison.Shared).Id);
        Assert.Equal(["vergabe"], comparison.Changed);
        Assert.Equal(["alt"], comparison.OnlyBefore);
        Assert.Equal(["neu"], comparison.OnlyAfter);
        Assert.Equal((1.0, 1.0), (Behaviour(comparison).Before, Behaviour(comparison).After));
        Assert.Empty(comparison.Lost);
    }

    [Fact]
    public void Right_and_wrong_are_tested_by_McNemar()
    {
        QuestionResult[] before = [.. Enumerable.Range(0, 20).Select(i => Asked($"frage-{i}", i < 10 ? MissReason.WrongBehaviour : null))];
        QuestionResult[] after = [.. Enumerable.Range(0, 20).Select(i => Asked($"frage-{i}", i is 0 or 10 or 11 ? MissReason.WrongBehaviour : null))];

        var behaviour = Behaviour(RunComparison.Of(Run(before), Run(after)));

        Assert.Equal((10 / 20.0, 17 / 20.0, 20), (behaviour.Before, behaviour.After, behaviour.Questions));
        Assert.Equal(7 / 20.0, behaviour.Difference!.Value, 12);
        Assert.Equal(2 * (1 + 11 + 55) / 2048.0, behaviour.Probability!.Value, 12);
        Assert.InRange(behaviour.Low!.Value, 0, 7 / 20.0);
        Assert.InRange(behaviour.High!.Value, 7 / 20.0, 0.7);
        Assert.Equal(Change.Unproven, behaviour.Change);
    }

    [Fact]
    public void Shares_are_tested_by_randomisation_over_questions_judged_in_both_runs()
    {
        var comparison = RunComparison.Of(
            Run(Asked("a", facts: [true, false]), Asked("b", facts: [false, false]), Asked("c", facts: [true, false, false]), Asked("ohne Kernaussage")),
            Run(Asked("a", facts: [true, true]), Asked("b", facts: [true, false]), Asked("c", facts: [true, true, false]), Asked("ohne Kernaussage")));

        var facts = comparison.Figures.Single(figure => figure.Name == "key_facts");

        Assert.Equal(3, facts.Questions);
        Assert.Equal(((1 / 2.0) + 0 + (1 / 3.0)) / 3, facts.Before!.Value, 12);
        Assert.Equal((1 + (1 / 2.0) + (2 / 3.0)) / 3, facts.After!.Value, 12);
        Assert.Equal(2 / 8.0, facts.Probability);
    }

    [Fact]
    public void Fewer_knock_outs_are_better()
    {
        QuestionResult Claiming(int i, int claims) => Asked($"frage-{i}") with
        {
            Question = Question($"frage-{i}") with { Forbidden = [new Claim("Bund zahlt", ["zahlt der Bund"])] },
            ForbiddenFound = [.. Enumerable.Repeat("Bund zahlt", claims)],
        };

        var comparison = RunComparison.Of(Run([.. Enumerable.Range(0, 8).Select(i => Claiming(i, i < 6 ? 1 : 0))]), Run([.. Enumerable.Range(0, 8).Select(i => Claiming(i, 0))]));

        var forbidden = comparison.Figures.Single(figure => figure.Name == "forbidden");
        Assert.Equal((6, 0, -6), (forbidden.Before, forbidden.After, forbidden.Difference));
        Assert.Equal(2 / 64.0, forbidden.Probability!.Value, 12);
        Assert.Equal(Change.Better, forbidden.Change);
    }

    [Fact]
    public void Times_of_two_runs_are_put_side_by_side_and_not_judged()
    {
        QuestionResult Timed(int i, double milliseconds) => Asked($"frage-{i}") with { Milliseconds = milliseconds };

        var comparison = RunComparison.Of(Run([.. Enumerable.Range(1, 30).Select(i => Timed(i, i))]), Run([.. Enumerable.Range(1, 30).Select(i => Timed(i, i + 100))]));

        var median = comparison.Figures.Single(figure => figure.Name == "latency_p50");
        Assert.Equal((15, 115, Change.NotComparable), (median.Before, median.After, median.Change));
        Assert.Equal(115 / 15.0, median.Ratio!.Value, 12);
        Assert.Null(median.Probability);
    }

    [Fact]
    public void Same_run_twice_differs_in_nothing()
    {
        var run = Run(Asked("lorawan", facts: [true, false]), Asked("vergabe", MissReason.WrongBehaviour, [false]));

        var comparison = RunComparison.Of(run, run);

        Assert.All(comparison.Figures.Where(figure => !figure.IsTime), figure => Assert.Contains(figure.Change, new[] { Change.Unproven, Change.NotJudged }));
        Assert.All(comparison.Figures.Where(figure => figure.Questions > 0 && !figure.IsTime), figure => Assert.Equal((0, 1), (figure.Difference, figure.Probability)));
        Assert.True(comparison is { SameCorpus: true, SameSets: true });
    }

    [Fact]
    public void Other_documents_and_other_sets_are_noticed()
    {
        var run = Run(Asked("lorawan"));
        Assert.False(RunComparison.Of(run, run with { CorpusDigest = "andere" }).SameCorpus);
        Assert.False(RunComparison.Of(run, run with { SetsDigest = "andere" }).SameSets);
    }

    [Fact]
    public void Runs_without_a_shared_question_are_refused()
    {
        var exception = Assert.Throws<InvalidDataException>(() => RunComparison.Of(Run(Asked("lorawan")), Run(Asked("vergabe"))));
        Assert.Contains("keine Frage gemeinsam", exception.Message, StringComparison.Ordinal);
    }

    private static ComparedFigure Behaviour(RunComparison comparison) => comparison.Figures.Single(figure => figure.Name == "behaviour");

    private static GoldenQuestion Question(string id) => new()
    {
        Id = id,
        Question = $"Was ist bei {id} zu beachten?",
        History = ["Guten Tag, ich habe eine Frage."],
        Expected = [ExpectedBehaviour.Answer],
    };

    private static QuestionResult Asked(string id, MissReason? miss = null, bool[]? facts = null) => new()
    {
        Question = Question(id),
        Set = "probe",
        Behaviour = miss == MissReason.WrongBehaviour ? ExpectedBehaviour.Abstention : ExpectedBehaviour.Answer,
        BehaviourRight = miss != MissReason.WrongBehaviour,
        Text = string.Empty,
        Intent = "question",
        Sentences = [],
        Citations = [],
        Retrieved = [],
        Milliseconds = 10,
        KeyFacts = [.. (facts ?? []).Select((said, i) => new KeyFactResult($"Aussage {i}", said, said, InCorpus: true))],
        ForbiddenFound = [],
        Miss = miss,
    };

    private static EvaluationRun Run(params QuestionResult[] results) => RunBuilder.Run(results);
}
