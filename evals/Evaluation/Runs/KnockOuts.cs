namespace SmartRegions.Evaluation.Runs;

/// <summary>What must not happen even once.</summary>
internal static class KnockOuts
{
    /// <summary>One for each forbidden claim, each hard fact without a source, and a failure; empty when there is none.</summary>
    public static IReadOnlyList<KnockOut> Of(QuestionResult result) =>
    [
        .. result.ForbiddenFound.Select(claim => new KnockOut(Findings.OfForbiddenClaim(result), claim)),
        .. result.UnsupportedFacts.Select(fact => new KnockOut(Finding.UnsupportedFact, fact)),
        .. result.Failure is { } failure ? [new KnockOut(Finding.Failed, failure)] : Array.Empty<KnockOut>(),
    ];
}
