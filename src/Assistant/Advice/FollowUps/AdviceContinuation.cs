using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Goes on from the advice before: what it showed is the first place to look.</summary>
internal sealed class AdviceContinuation(KnowledgeAccess knowledge, AdviceDesk desk, Lookup lookup)
{
    /// <summary>Share of the question that one quotation must carry.</summary>
    private const double LeastSaid = 0.6;

    private readonly AdviceDetails _details = new(knowledge);
    private readonly ComparisonAdvice _comparison = new(knowledge);

    /// <param name="detail">What is asked.</param>
    /// <param name="given">The advice.</param>
    /// <param name="before">The request behind it, to derive it anew where its answer is not known.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where what was shown does not tell it.</returns>
    public async Task<AdviceResult?> TellAsync(AskedDetail detail, AdviceGiven given, AdviceRequest before, CancellationToken cancellationToken) =>
        await ShownAsync(given, before, cancellationToken) is { Citations.Count: > 0 } shown ? await _details.QuoteAsync(given.Wish.Kind, shown.Citations, shown.Day, detail, cancellationToken) : null;

    /// <param name="places">Which of those shown are to stand side by side.</param>
    /// <param name="given">The advice.</param>
    /// <param name="before">The request behind it.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where fewer were shown, or they are no projects or solutions.</returns>
    public async Task<AdviceResult?> CompareAsync(ShownPlaces places, AdviceGiven given, AdviceRequest before, CancellationToken cancellationToken)
    {
        var shown = await ShownAsync(given, before, cancellationToken);
        var meant = places.Of(AdviceSubjects.Of(given.Wish.Kind, shown.Citations)).Where(document => document.Kind is DocumentKind.Project or DocumentKind.Solution);
        return await _comparison.CompareAsync([.. meant], cancellationToken);
    }

    /// <summary>Looks in the sheets shown only.</summary>
    /// <returns><see langword="null"/> where none was shown, or they do not carry an answer.</returns>
    public async Task<Finding?> FindAsync(UnderstoodQuestion question, AdviceGiven given, AdviceRequest before, Trace trace, CancellationToken cancellationToken)
    {
        var shown = await ShownAsync(given, before, cancellationToken);
        IReadOnlySet<DocumentId> within = AdviceSubjects.Of(given.Wish.Kind, shown.Citations).Select(document => document.Id).ToHashSet();
        if (within.Count == 0) return null;
        var finding = await lookup.FindSentencesAsync(question, before.Profile, within, trace, cancellationToken);
        return lookup.Fits(finding) && !finding.MissesAllOf(question) && SaysWhatIsAsked(finding, question) ? finding : null;
    }

    /// <summary>What was shown is what the answer cited, whoever asks by now; where only the question is known, what advice on it shows today.</summary>
    private async Task<(IReadOnlyList<Citation> Citations, DateOnly? Day)> ShownAsync(AdviceGiven given, AdviceRequest before, CancellationToken cancellationToken)
    {
        if (given.Answer is not null) return (given.Citations, given.Day);
        return await desk.AdviseAsync(given.Wish.Kind, before, cancellationToken) is QuotedAdvice again ? (again.Citations, again.Day) : ([], null);
    }

    /// <summary>Within a few sheets something is always nearest; it has to name what is asked, not a word like it.</summary>
    private static bool SaysWhatIsAsked(Finding finding, UnderstoodQuestion question)
    {
        var terms = new QuestionTerms(finding.Evidence.Found.Terms, question.Words) { NeedsWholeWordings = true };
        return terms.Mass <= 0 || finding.Extract.Quotations.Any(quotation => terms.Share(terms.PresenceIn(quotation.Text).Values) >= LeastSaid);
    }
}
