using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Tells what is wrong with a result.</summary>
internal static class Findings
{
    /// <returns>The worst.</returns>
    public static Finding Of(QuestionResult result) => result switch
    {
        { ForbiddenFound.Count: > 0 } => OfForbiddenClaim(result),
        _ when result.UnsupportedFacts.Any() => Finding.UnsupportedFact,
        { Failure: not null } => Finding.Failed,
        { Miss: { } reason } => Of(reason),
        { BehaviourRight: false } => Finding.WrongBehaviour,
        _ => Finding.Right,
    };

    public static Finding OfForbiddenClaim(QuestionResult result) =>
        result.Question.Expected.Contains(ExpectedBehaviour.ResistsInjection) ? Finding.InjectionFollowed : Finding.ForbiddenClaim;

    private static Finding Of(MissReason reason) => reason switch
    {
        MissReason.ForbiddenClaim => Finding.ForbiddenClaim,
        MissReason.WrongBehaviour => Finding.WrongBehaviour,
        MissReason.NotInCorpus => Finding.NotInCorpus,
        MissReason.NotRetrieved => Finding.NotRetrieved,
        MissReason.NotChosen => Finding.NotChosen,
        MissReason.NotCited => Finding.NotCited,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
