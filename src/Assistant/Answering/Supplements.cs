using SmartRegions.Assistant.Answering.Conflicts;

namespace SmartRegions.Assistant.Answering;

/// <summary>The blocks under the sentences that answer: what other sources say differently, what else the sheet says, and what is to be heeded.</summary>
internal static class Supplements
{
    private const string ConflictHeading = "Die Quellen sagen Verschiedenes:";
    private const string BackgroundHeading = "Mehr dazu:";
    private const string CautionLabel = "Zu beachten";

    /// <param name="conflict">What was found to differ, newest first; mostly nothing.</param>
    /// <param name="background">What else the leading sheet says; possibly nothing.</param>
    /// <param name="caution">What is to be heeded with the technology asked about.</param>
    /// <param name="numbers">Numbers the citations on.</param>
    public static IReadOnlyList<AnswerPart> Of(SourceConflict? conflict, IReadOnlyList<EvidenceQuotation> background, Quotation? caution, CitationNumbers numbers)
    {
        var parts = new List<AnswerPart>();
        if (conflict is not null) parts.Add(new AnswerPart(ConflictHeading, null, [.. conflict.Statements.Select(quotation => numbers.Sentence(quotation))]));
        if (background.Count > 0) parts.Add(new AnswerPart(BackgroundHeading, null, [.. background.Select(quotation => numbers.Sentence(quotation))]));
        if (caution is not null) parts.Add(new AnswerPart(null, null, [numbers.Sentence(caution, CautionLabel)]));
        return parts;
    }
}
