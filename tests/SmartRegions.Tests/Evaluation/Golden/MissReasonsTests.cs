using SmartRegions.Evaluation.Golden;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class MissReasonsTests
{
    private static readonly QuestionResult Right = RunBuilder.Answered("a", true, true);

    [Fact]
    public void Nothing_is_missed_where_all_is_said_and_cited() => Assert.Null(MissReasons.Of(Right));

    [Fact]
    public void Forbidden_claim_weighs_more_than_wrong_behaviour() =>
        Assert.Equal(MissReason.ForbiddenClaim, MissReasons.Of(Right with { ForbiddenFound = ["Zusage"], BehaviourRight = false }));

    [Fact]
    public void Wrong_behaviour_weighs_more_than_a_missing_fact() =>
        Assert.Equal(MissReason.WrongBehaviour, MissReasons.Of(Right with { BehaviourRight = false, KeyFacts = [new KeyFactResult("a", false, false, false)] }));

    [Theory]
    [InlineData(false, false, MissReason.NotInCorpus)]
    [InlineData(false, true, MissReason.NotRetrieved)]
    [InlineData(true, true, MissReason.NotChosen)]
    public void Missing_fact_is_lost_where_it_was_last_seen(bool inRetrieved, bool inCorpus, MissReason reason) =>
        Assert.Equal(reason, MissReasons.Of(Right with { KeyFacts = [Right.KeyFacts[0], new KeyFactResult("b", false, inRetrieved, inCorpus)] }));

    [Fact]
    public void Answer_that_says_all_and_cites_something_else_is_not_cited() =>
        Assert.Equal(MissReason.NotCited, MissReasons.Of(Right with { Citations = [RunBuilder.Citation(supports: true, expected: false)] }));

    [Fact]
    public void What_is_declined_rightly_need_not_cite() =>
        Assert.Null(MissReasons.Of(Right with { Behaviour = ExpectedBehaviour.Abstention, KeyFacts = [], Citations = [] }));
}
