using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Tells why a question was missed.</summary>
internal static class MissReasons
{
    /// <returns>The first reason in the order of <see cref="MissReason"/>; <see langword="null"/> when nothing was missed.</returns>
    public static MissReason? Of(QuestionResult result)
    {
        if (result.ForbiddenFound.Count > 0) return MissReason.ForbiddenClaim;
        if (!result.BehaviourRight) return MissReason.WrongBehaviour;
        var missing = result.KeyFacts.Where(fact => !fact.InAnswer).ToList();
        if (missing.Exists(fact => !fact.InCorpus)) return MissReason.NotInCorpus;
        if (missing.Exists(fact => !fact.InRetrieved)) return MissReason.NotRetrieved;
        if (missing.Count > 0) return MissReason.NotChosen;
        return CitesNoExpectedSource(result) ? MissReason.NotCited : null;
    }

    private static bool CitesNoExpectedSource(QuestionResult result) =>
        result.Behaviour is ExpectedBehaviour.Answer or ExpectedBehaviour.AnswerWithCaveat
        && result.Question.Sources.Count > 0
        && result.Citations.All(citation => citation.Expected != true);
}
