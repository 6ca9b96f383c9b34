using SmartRegions.Assistant.Answering.Conflicts;

namespace SmartRegions.Assistant.Answering;

/// <summary>What is cited under the sentences that answer.</summary>
/// <param name="Conflict">What other sources say differently, newest first; mostly nothing.</param>
/// <param name="Caution">What is to be heeded with the technology asked about.</param>
internal sealed record Supplements(IReadOnlyList<CitedSentence> Conflict, CitedSentence? Caution)
{
    public IEnumerable<CitedSentence> Sentences => Caution is null ? Conflict : Conflict.Append(Caution);

    /// <param name="conflict">What was found to differ.</param>
    /// <param name="caution">What to heed.</param>
    /// <param name="numbers">Numbers the citations on.</param>
    public static Supplements Of(SourceConflict? conflict, Quotation? caution, CitationNumbers numbers) =>
        new([.. conflict?.Statements.Select(quotation => Cited(quotation, numbers)) ?? []], caution is null ? null : Cited(caution, numbers));

    private static CitedSentence Cited(Quotation quotation, CitationNumbers numbers) => new(quotation.Text, [numbers.Cite(quotation)]);
}
