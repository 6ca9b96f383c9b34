using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Goes on from the advice before: what it showed is the first place to look.</summary>
internal sealed class AdviceContinuation(KnowledgeAccess knowledge, AdviceDesk desk, Lookup lookup)
{
    /// <summary>Share of the question that one quotation must carry.</summary>
    private const double LeastSaid = 0.6;

    private readonly AdviceDetails _details = new(knowledge);
    private readonly ComparisonAdvice _comparison = new(knowledge);

    /// <param name="text">What is asked.</param>
    /// <param name="onAdvice">What it wants of the advice before; <see langword="null"/> for nothing.</param>
    /// <param name="turn">The advice before, by whom it is asked, and what makes the answer.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> for a matter of its own, and where what was shown does not tell.</returns>
    public async Task<Answer?> AnswerAsync(string text, AdviceFollowUp? onAdvice, CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (onAdvice is null || turn.Scene.Advice is not { } given) return null;
        turn.Trace.Add(TraceStep.FollowUp, $"zu {IntentWording.Of(given.Wish.Kind)}: {Describe(onAdvice)}");
        var before = AdviceRequest.Of(given.Wish, turn.Scene);
        return onAdvice switch
        {
            ChangedAdvice changed => await desk.AnswerAsync(changed.Wish, turn, cancellationToken),
            ComparedPlaces compared => await CompareAsync(compared.Places, given, before, cancellationToken) is { } table ? turn.Replies.Advise(AdviceKind.Comparison, table) : null,
            AskedDetail detail when await TellAsync(detail, given, before, cancellationToken) is { } told => turn.Replies.Advise(given.Wish.Kind, told),
            _ => await QuoteAsync(QuestionReader.Read(text), onAdvice, given, turn, cancellationToken),
        };
    }

    /// <summary>What the sheets shown say, unless the question may be about something else and all sheets together are surer.</summary>
    private async Task<Answer?> QuoteAsync(UnderstoodQuestion question, AdviceFollowUp onAdvice, AdviceGiven given, CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(question, given, AdviceRequest.Of(given.Wish, turn.Scene), turn.Trace, cancellationToken) is not { } finding) return null;
        if (onAdvice is AskedOfSheets { PointsBack: false } && await lookup.FindAsync(question, turn.Scene.Profile, turn.Trace, cancellationToken) is var own && own.Probability > finding.Probability) return null;
        return turn.Findings.Cite(finding, lookup.IsCertain(finding), caution: null);
    }

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
    /// <returns><see langword="null"/> where fewer were shown, or they are no projects, solutions or programmes.</returns>
    public async Task<AdviceResult?> CompareAsync(ShownPlaces places, AdviceGiven given, AdviceRequest before, CancellationToken cancellationToken)
    {
        var shown = await ShownAsync(given, before, cancellationToken);
        var meant = places.Of(AdviceSubjects.Of(given.Wish.Kind, shown.Citations)).Where(document => document.Kind is DocumentKind.Project or DocumentKind.Solution or DocumentKind.Funding);
        return await _comparison.CompareAsync([.. meant], before.Today, cancellationToken);
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

    private static string Describe(AdviceFollowUp onAdvice) => onAdvice switch { ChangedAdvice => "mit anderen Angaben", AskedDetail asked => asked.Label, _ => "eine Rückfrage" };
}
