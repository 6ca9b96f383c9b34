using SmartRegions.Assistant;
using SmartRegions.Evaluation.Golden.Facts;

namespace SmartRegions.Evaluation.Golden;

/// <summary>
/// The hard facts that the program may state in fixed wording of its own: a few, each of which is itself the place where it can be looked up. What is not
/// listed here counts as unsupported, so that a fact that gets into the wording is seen in the figures.
/// </summary>
internal static class OwnStatements
{
    private static readonly OwnStatement[] All =
    [
        // The duty to report a breach of personal data; the article that the text names says it.
        new(answer => answer is Escalation { Reason: EscalationReason.Incident }, new LegalReference(LegalReferenceKind.Article, "33", null, "dsgvo")),
        // Who answers under these numbers says so at once; nobody in need is sent to look up a source first.
        new(answer => answer is Escalation { Reason: EscalationReason.Crisis }, new Address(AddressKind.Telephone, "08001110111")),
        new(answer => answer is Escalation { Reason: EscalationReason.Crisis }, new Address(AddressKind.Telephone, "08001110222")),
    ];

    /// <summary>Whether an answer of this kind may state the fact without a passage.</summary>
    public static bool Allow(Answer answer, Fact fact) => Array.Exists(All, statement => statement.IsIn(answer) && statement.Fact == fact);

    /// <summary>A fact of the program's own.</summary>
    /// <param name="IsIn">The answers whose fixed wording states it.</param>
    /// <param name="Fact">What is stated.</param>
    private sealed record OwnStatement(Func<Answer, bool> IsIn, Fact Fact);
}
