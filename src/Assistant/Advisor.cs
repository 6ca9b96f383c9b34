using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Assistant.Understanding.Safety;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant;

/// <summary>Answers a question with sentences from the sources, each with its citation, or says that it cannot. Needs no language model.</summary>
public sealed class Advisor
{
    private readonly KnowledgeAccess _knowledge;
    private readonly TimeProvider _time;
    private readonly Lookup _lookup;
    private readonly QuestionLookup _questions;
    private readonly FollowUpPartsLookup _followUps;
    private readonly AdviceDesk _desk;
    private readonly AdviceContinuation _continuation;
    private readonly StocktakingInterview _stocktaking;
    private readonly LegalReply _legal;
    private readonly AbstentionOffice _offices;
    private readonly Background _background;
    private readonly Caution _caution;

    public Advisor(KnowledgeAccess knowledge, TimeProvider time)
        : this(knowledge, time, ConfidenceModel.Default)
    {
    }

    /// <param name="knowledge">Where it is looked up.</param>
    /// <param name="time">For the trace, new ids and the day that advice is given on.</param>
    /// <param name="confidence">How evidence becomes confidence.</param>
    public Advisor(KnowledgeAccess knowledge, TimeProvider time, ConfidenceModel confidence)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        (_knowledge, _time) = (knowledge, time);
        _lookup = new Lookup(knowledge, time, confidence);
        _questions = new QuestionLookup(knowledge, _lookup);
        _followUps = new FollowUpPartsLookup(new FollowUpLookup(knowledge, _lookup));
        _desk = new AdviceDesk(knowledge);
        _continuation = new AdviceContinuation(knowledge, _desk, _lookup);
        _stocktaking = new StocktakingInterview(knowledge);
        _legal = new LegalReply(_lookup);
        _offices = new AbstentionOffice(knowledge);
        _background = new Background(knowledge.Passages);
        _caution = new Caution(knowledge.Passages);
    }

    /// <summary>Answers one question. Whatever the input, the result is an answer; only a failing search throws.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="profile">Who asks.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Answer> AnswerAsync(Question question, Conversation conversation, AskerProfile profile, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(profile);
        (question, conversation) = (question with { Text = RedactedText.MatterOf(question.Text) }, RedactedText.MatterOf(conversation));
        var today = GermanToday.At(_time);
        var id = question.Id.Length > 0 ? question.Id : Guid.CreateVersion7(_time.GetUtcNow()).ToString("N");
        var trace = new Trace(_time);
        var replies = new Replies(id, trace, today);
        if (Guard(question.Text, profile, replies, trace) is { } guarded) return guarded;

        var stocktaking = StocktakingDialogue.In(conversation);
        if (await _stocktaking.ContinueAsync(stocktaking, question.Text, replies, trace, cancellationToken) is { } step) return step;

        var plain = PlainGerman.Of(question.Text);
        if (ProfileQuestion.Is(plain)) return replies.Tell(ProfileReader.Remembered(plain, conversation, profile));
        if (HandoutQuestion.Is(plain) && conversation.Turns.Count > 0) return replies.Say(Wording.Handout, "handout");
        if (SourceQuestion.Is(plain) && SourceReply.Of(conversation, id, trace) is { } sources) return sources;

        var scene = new Scene(conversation, ProfileReader.Read(plain, conversation, profile), AdviceThread.In(conversation), today) { Said = SelfDescription.In(plain) };
        if (scene.Advice is null && BothAnswersReply.Of(plain, conversation, id, trace) is { } both) return both;

        var answer = await AnswerQuestionAsync(plain, new CurrentTurn(scene, replies, new FindingReplies(id, trace, today), trace), cancellationToken);
        return stocktaking.IsRunning ? StocktakingInterview.Remind(answer, stocktaking.Step) : answer;
    }

    /// <summary>The steps of a question that the guard let through, each of which answers or leaves it to the next.</summary>
    private async Task<Answer> AnswerQuestionAsync(string plain, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var (said, decision) = IntentStep.Of(plain, turn.Scene.Conversation, turn.Scene.Advice?.Wish, turn.Trace);
        if (turn.Replies.To(decision.Intent, turn.Scene.Conversation, turn.Scene.Profile) is { } reply) return reply;

        var spelled = await SpellAsync(said, decision.Intent, turn.Trace, cancellationToken);
        if (Acknowledge(spelled.Text, decision.Intent, turn) is { } acknowledged) return acknowledged;

        var isQuestion = decision.Intent == Intent.Question;
        var reading = TurnReading.Of(spelled.Text, turn.Scene.Conversation, turn.Scene.Advice?.Wish);
        if (isQuestion && await _continuation.AnswerAsync(spelled.Text, reading.OnAdvice, turn, cancellationToken) is { } further) return spelled.Note(further);
        if (IsOnlyOfAsker(spelled.Text, reading)) return turn.Replies.Note(turn.Scene.Profile);

        turn = turn with { Scene = turn.Scene.OnTalk(spelled.Text, reading.FollowUp) };
        var asked = Understand(reading, decision.Intent, turn);
        var wish = isQuestion ? AdviceWish.Of(asked.Own, asked.FollowUp) : null;
        if (wish is null && await AskBackAsync(asked, decision.Intent, turn, cancellationToken) is { } askedBack) return askedBack;
        if (wish is not null && await _desk.AnswerAsync(wish, turn, cancellationToken) is { } advice) return spelled.Note(advice);

        if (isQuestion && await _followUps.FindAsync(asked, turn.Scene, turn.Trace, cancellationToken) is { } leaning) return spelled.Note(await ReplyAsync(leaning, decision, spelled.Text, turn, cancellationToken));

        var found = await _questions.FindAsync(asked, turn.Scene.Profile, turn.Trace, cancellationToken);
        if (isQuestion && MissingLand.Decides(found.Finding, turn.Scene.Conversation, turn.Scene.Profile)) return turn.Replies.AskBack(ClarificationNeed.Land, asked.Understood);
        return spelled.Note(await ReplyAsync(found, decision, spelled.Text, turn, cancellationToken));
    }

    /// <summary>A person in need is helped in any length and form, before what is no question is refused.</summary>
    private static Answer? Guard(string text, AskerProfile profile, Replies replies, Trace trace)
    {
        var concern = SafetyReader.Read(text);
        trace.Add(TraceStep.Safety, concern is null ? "keine Not, keine Gefahr" : IntentWording.Of(concern.Value));
        if (concern is not null) return replies.To(concern.Value, profile);

        var problem = InputGuard.Check(text);
        trace.Add(TraceStep.Guard, problem is null ? "als Frage angenommen" : IntentWording.Of(problem.Value));
        return problem is null ? null : replies.Refuse(problem.Value);
    }

    private async Task<SpelledQuestion> SpellAsync(string said, Intent intent, Trace trace, CancellationToken cancellationToken)
    {
        var spelled = await SpelledQuestion.ReadAsync(AskerClause.WithoutSentences(said), _knowledge, cancellationToken);
        // A legal case is about people; their names stay out of the trace.
        trace.Add(TraceStep.Spelling, intent == Intent.LegalCase && spelled.Read.Count > 0 ? "Wörter eines Einzelfalls anders gelesen" : spelled.ToString());
        return spelled;
    }

    /// <summary>Replies to a "ja" to nothing that was asked, and to what names no Land where that was asked for.</summary>
    private static Answer? Acknowledge(string text, Intent intent, CurrentTurn turn)
    {
        var conversation = turn.Scene.Conversation;
        if (BareReply.Is(text) && OpenQuestion.After(conversation.Turns, conversation.Turns.Count) is null) return turn.Replies.GoOn();
        return intent == Intent.Question && ClarifiedQuestion.MissesLand(text, conversation) ? turn.Replies.AskAgainForLand() : null;
    }

    /// <summary>True for what says who asks, replies to nothing and goes on from nothing, so that there is nothing to look up.</summary>
    private static bool IsOnlyOfAsker(string text, TurnReading reading)
    {
        var isReply = reading.Clarified != text;
        var goesOn = FollowUpReader.GoesOn(text) && reading.FollowUp.Resolved is not null;
        return !isReply && !goesOn && (SelfDescription.IsAll(text) || SelfDescription.OfLandAndSize(text) is not null);
    }

    private static QuestionInTalk Understand(TurnReading reading, Intent intent, CurrentTurn turn)
    {
        var asked = QuestionInTalk.Of(ClarificationRules.WithLand(reading.Clarified, turn.Scene.Profile), reading.FollowUp);
        // A legal case is about people; their names stay out of the trace.
        turn.Trace.Add(TraceStep.Understand, intent == Intent.LegalCase ? IntentWording.Of(asked.Understood.Type) : asked.ToString());
        return asked;
    }

    private async Task<Answer?> AskBackAsync(QuestionInTalk asked, Intent intent, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var (understood, conversation) = (asked.Understood, turn.Scene.Conversation);
        if (asked.FollowUp.LacksWhatItLeansOn) return turn.Replies.AskBack(ClarificationNeed.Matter, understood);
        var need = ClarificationRules.NeedOf(understood, conversation, turn.Scene.Profile);
        if (need is { } missing && (missing == ClarificationNeed.Matter || intent == Intent.Question)) return turn.Replies.AskBack(missing, understood);
        return AmbiguousAbbreviation.In(understood, conversation, await _knowledge.Ambiguous(understood.Text, cancellationToken)) is { } ambiguous ? turn.Replies.AskForMeaning(ambiguous, understood) : null;
    }

    private async Task<Answer> ReplyAsync(LookedUp found, IntentDecision decision, string text, CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (decision.Intent == Intent.LegalCase) return await _legal.ToAsync(text, found, turn, cancellationToken);
        if (decision.Intent == Intent.OffTopic) return IsSurer(found, decision) ? await CiteAsync(found, turn, cancellationToken) : turn.Replies.Refuse(OffTopicMatter.ProblemOf(text));
        var fits = found.Fits && !OtherLand.IsAllThatWasFound(found.Finding, turn.Scene.Profile);
        var leftOpen = fits ? found.Finding.LeftOpen : [];
        return fits && leftOpen.Count == 0 ? await CiteAsync(found, turn, cancellationToken) : await AbstainAsync(found.Finding, leftOpen, turn, cancellationToken);
    }

    /// <summary>The sources may know what only looks off-topic; the surer of the two has the say.</summary>
    private bool IsSurer(LookedUp found, IntentDecision decision)
    {
        if (decision.DecidedBy == IntentDecider.Rule) return false;
        var finding = found.Finding;
        return found.Fits && _lookup.IsCertain(finding) && (finding.IsLiteral || (finding.Coverage.Completeness == Completeness.Full && finding.Probability >= decision.Probability));
    }

    private async Task<Answer> CiteAsync(LookedUp found, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var isCertain = _lookup.IsCertain(found.Finding);
        var caution = isCertain ? await _caution.OnAsync(found.Finding, cancellationToken) : null;
        return turn.Findings.Cite(await _background.AddToAsync(found.Finding, isCertain, caution, turn.Scene.Profile, turn.Scene.Conversation, cancellationToken), isCertain, caution);
    }

    private async Task<Answer> AbstainAsync(Finding finding, IReadOnlyList<EvidenceQuotation> leftOpen, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        IReadOnlyList<CitedSentence> open = [.. leftOpen.Select(quotation => numbers.Sentence(quotation))];
        return turn.Findings.Abstain(finding, open, await _offices.ForAsync(finding.Evidence.Question, turn.Scene.Profile, numbers, cancellationToken), numbers);
    }
}
