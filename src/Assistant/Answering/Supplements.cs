using SmartRegions.Assistant.Answering.Conflicts;

namespace SmartRegions.Assistant.Answering;

/// <summary>What is cited under the sentences that answer.</summary>
/// <param name="Parts">What other sources say differently, then what is to be heeded; mostly one of them or nothing.</param>
internal sealed record Supplements(IReadOnlyList<AnswerPart> Parts)
{
    private const string Differing = "Die Quellen sagen Verschiedenes:";
    private const string ToHeed = "Zu beachten";

    /// <param name="conflict">What was found to differ.</param>
    /// <param name="caution">What to heed with the technology asked about.</param>
    /// <param name="numbers">Numbers the citations on.</param>
    public static Supplements Of(SourceConflict? conflict, Quotation? caution, CitationNumbers numbers)
    {
        var parts = new List<AnswerPart>();
        if (conflict is not null) parts.Add(new AnswerPart(null, Differing, [.. conflict.Statements.Select(statement => numbers.Sentence(statement))]));
        if (caution is not null) parts.Add(new AnswerPart(null, null, [numbers.Sentence(caution, ToHeed)]));
        return new Supplements(parts);
    }
}
