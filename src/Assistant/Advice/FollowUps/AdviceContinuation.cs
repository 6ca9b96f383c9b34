using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Goes on from the advice before: what it showed is derived anew, and is the first place to look.</summary>
internal sealed class AdviceContinuation(KnowledgeAccess knowledge, AdviceDesk desk, Lookup lookup)
{
    /// <summary>Share of the question that one quotation must carry.</summary>
    private const double LeastSaid = 0.6;

    private readonly AdviceDetails _details = new(knowledge);

    /// <param name="detail">What is asked.</param>
    /// <param name="kind">What was advised on.</param>
    /// <param name="before">The request behind it.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where what was shown does not tell it.</returns>
    public async Task<AdviceResult?> TellAsync(AskedDetail detail, AdviceKind kind, AdviceRequest before, CancellationToken cancellationToken) =>
        await desk.AdviseAsync(kind, before, cancellationToken) is QuotedAdvice shown ? await _details.QuoteAsync(kind, shown, detail, cancellationToken) : null;

    /// <summary>Looks in the sheets shown only.</summary>
    /// <returns><see langword="null"/> where none was shown, or they do not carry an answer.</returns>
    public async Task<Finding?> FindAsync(UnderstoodQuestion question, AdviceKind kind, AdviceRequest before, Trace trace, CancellationToken cancellationToken)
    {
        if (await desk.AdviseAsync(kind, before, cancellationToken) is not QuotedAdvice shown) return null;
        IReadOnlySet<DocumentId> within = AdviceSubjects.Of(kind, shown).Select(document => document.Id).ToHashSet();
        if (within.Count == 0) return null;
        var finding = await lookup.FindSentencesAsync(question, before.Profile, within, trace, cancellationToken);
        return lookup.Fits(finding) && !finding.MissesAllOf(question) && SaysWhatIsAsked(finding, question) ? finding : null;
    }

    /// <summary>Within a few sheets something is always nearest; it has to name what is asked, not a word like it.</summary>
    private static bool SaysWhatIsAsked(Finding finding, UnderstoodQuestion question)
    {
        var terms = new QuestionTerms(finding.Evidence.Found.Terms, question.Words) { NeedsWholeWordings = true };
        return terms.Mass <= 0 || finding.Extract.Quotations.Any(quotation => terms.Share(terms.PresenceIn(quotation.Text).Values) >= LeastSaid);
    }
}
