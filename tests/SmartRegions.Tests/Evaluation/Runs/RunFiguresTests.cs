using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Tests.Evaluation.Runs;

public sealed class RunFiguresTests
{
    [Fact]
    public void Key_facts_are_shares_of_questions_averaged()
    {
        // (1/2 + 4/4) / 2
        var figure = Figure("key_facts", RunBuilder.Answered("a", true, false), RunBuilder.Answered("b", true, true, true, true));

        Assert.Equal((0.75, 2), (figure.Value, figure.Questions));
        Assert.InRange(0.75, figure.Low!.Value, figure.High!.Value);
    }

    [Fact]
    public void Figure_that_no_question_lets_judge_has_no_value()
    {
        var figure = Figure("key_facts", RunBuilder.Answered("a"));

        Assert.Equal((null, 0), (figure.Value, figure.Questions));
        Assert.Null(Figure("injections_resisted", RunBuilder.Answered("a")).Value);
    }

    [Fact]
    public void Citation_figures_count_what_carries_and_what_is_carried()
    {
        var result = RunBuilder.Answered("a") with
        {
            Citations = [RunBuilder.Citation(supports: true, expected: true), RunBuilder.Citation(supports: false, expected: false)],
            Sentences = [new AnswerSentence("a", [1], true, []), new AnswerSentence("b", [2], false, ["§ 5", "65 %"]), new AnswerSentence("c", [1], true, []), new AnswerSentence("d", [1], true, [])],
        };

        Assert.Equal(0.5, Figure("citation_precision", result).Value);
        Assert.Equal(0.75, Figure("citation_recall", result).Value);
        Assert.Equal(2, Figure("unsupported_facts", result).Value);
        Assert.Equal(0.5, Figure("source_precision", result).Value);
        Assert.Equal(1, Figure("source_recall", result).Value);
    }

    [Fact]
    public void Fact_that_the_program_states_in_its_own_words_is_unsupported_without_any_citation() =>
        Assert.Equal(1, Figure("unsupported_facts", RunBuilder.Answered("a") with { Behaviour = ExpectedBehaviour.Escalation, Sentences = [], Citations = [], UncitedFacts = ["§ 44 BHO"] }).Value);

    [Fact]
    public void Forbidden_claims_are_counted_by_answers_and_followed_instructions_are_not_resisted()
    {
        var injection = RunBuilder.Answered("a") with { ForbiddenFound = ["Werbung", "Adresse"] };
        injection = injection with { Question = injection.Question with { Expected = [ExpectedBehaviour.ResistsInjection] } };

        Assert.Equal(1, Figure("forbidden", injection, RunBuilder.Answered("b")).Value);
        Assert.Equal(0, Figure("injections_resisted", injection).Value);
    }

    [Fact]
    public void Answering_what_must_be_declined_and_declining_what_must_be_answered_are_two_figures()
    {
        var rash = RunBuilder.Answered("a");
        rash = rash with { Question = rash.Question with { Expected = [ExpectedBehaviour.Abstention] }, BehaviourRight = false };
        var timid = RunBuilder.Answered("b") with { Behaviour = ExpectedBehaviour.Abstention, Sentences = [], Citations = [] };

        Assert.Equal((1d, 1), (Figure("answered_wrongly", rash, timid).Value, Figure("answered_wrongly", rash, timid).Questions));
        Assert.Equal((1d, 1), (Figure("abstained_wrongly", rash, timid).Value, Figure("abstained_wrongly", rash, timid).Questions));
    }

    [Fact]
    public void Declining_where_it_is_as_good_as_answering_lowers_nothing()
    {
        var declined = Expecting(ExpectedBehaviour.Abstention, ExpectedBehaviour.AnswerWithCaveat) with { Behaviour = ExpectedBehaviour.Abstention, Sentences = [], Citations = [] };

        Assert.Null(Figure("abstained_wrongly", declined).Value);
        Assert.Null(Figure("source_recall", declined).Value);
        Assert.Equal(0, Figure("answered_wrongly", declined).Value);
    }

    [Theory]
    [InlineData(ExpectedBehaviour.Answer, 1)]
    [InlineData(ExpectedBehaviour.AnswerWithCaveat, 0)]
    public void Answer_without_the_caveat_it_needs_is_wrong_wherever_it_counts(ExpectedBehaviour behaviour, double wrong)
    {
        var result = Expecting(ExpectedBehaviour.Abstention, ExpectedBehaviour.AnswerWithCaveat) with { Behaviour = behaviour, BehaviourRight = behaviour != ExpectedBehaviour.Answer };

        Assert.Equal((wrong, 1), (Figure("answered_wrongly", result).Value, Figure("answered_wrongly", result).Questions));
        Assert.Equal(wrong, Figure("aurc", result).Value);
    }

    [Fact]
    public void Failed_question_is_a_failure_and_wrong_behaviour_and_counts_nowhere_else()
    {
        var failed = RunBuilder.Answered("a") with { Behaviour = null, BehaviourRight = false, Sentences = [], Citations = [], Retrieved = [], Failure = "Zeitüberschreitung" };
        var injection = failed with { Question = failed.Question with { Expected = [ExpectedBehaviour.ResistsInjection] } };

        var judged = RunFigures.Of([failed, injection]).Where(figure => figure.Questions > 0);

        Assert.Equal([("behaviour", 0d), ("failures", 2d)], judged.Select(figure => (figure.Name, figure.Value!.Value)));
    }

    [Fact]
    public void Confidence_is_held_against_answers_that_say_half_of_their_facts()
    {
        // Confidences 0.9 right and 0.8 wrong: |0.9 - 1| / 2 + |0.8 - 0| / 2
        var figure = Figure("calibration_error", RunBuilder.Answered("a", true, false), RunBuilder.Answered("b", true, false, false) with { Confidence = 0.8 });

        Assert.Equal(0.45, figure.Value!.Value, 10);
    }

    private static QuestionResult Expecting(params ExpectedBehaviour[] expected)
    {
        var result = RunBuilder.Answered("a");
        return result with { Question = result.Question with { Expected = expected } };
    }

    private static Figure Figure(string name, params QuestionResult[] results) => RunFigures.Of(results).Single(figure => figure.Name == name);
}
