using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Advice.Funding;
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
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant;

/// <summary>Answers a question with sentences from the sources, each with its citation, or says that it cannot. Needs no language model.</summary>
/// <param name="knowledge">Where it is looked up.</param>
/// <param name="time">For the trace, new ids and the day that advice is given on.</param>
/// <param name="confidence">How evidence becomes confidence.</param>
public sealed class Advisor(KnowledgeAccess knowledge, TimeProvider time, ConfidenceModel confidence)
{
    private readonly Lookup _lookup = new(knowledge, time, confidence);
    private readonly FollowUpLookup _followUps = new(knowledge, new Lookup(knowledge, time, confidence));
    private readonly LegalReply _legal = new(new Lookup(knowledge, time, confidence));
    private readonly Background _background = new(knowledge.Passages);
    private readonly Caution _caution = new(knowledge.Passages);
    private readonly AdviceDesk _desk = new(knowledge);
    private readonly AbstentionOffice _offices = new(knowledge);
    private readonly StocktakingInterview _stocktaking = new(knowledge);

    public Advisor(KnowledgeAccess knowledge, TimeProvider time)
        : this(knowledge, time, ConfidenceModel.Default)
    {
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
        var trace = new Trace(time);
        var today = GermanToday.At(time);
        var id = question.Id.Length > 0 ? question.Id : Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var replies = new Replies(id, trace, today);

        // Before the guard: a person in need is helped in any length and form.
        var concern = SafetyReader.Read(question.Text);
        trace.Add(TraceStep.Safety, concern is null ? "keine Not, keine Gefahr" : IntentWording.Of(concern.Value));
        if (concern is not null) return replies.To(concern.Value, profile);

        var problem = InputGuard.Check(question.Text);
        trace.Add(TraceStep.Guard, problem is null ? "als Frage angenommen" : IntentWording.Of(problem.Value));
        if (problem is not null) return replies.Refuse(problem.Value);

        var stocktaking = StocktakingDialogue.In(conversation);
        if (await _stocktaking.ContinueAsync(stocktaking, question.Text, replies, trace, cancellationToken) is { } step) return step;

        var plain = PlainGerman.Of(question.Text);
        if (ProfileQuestion.Is(plain)) return replies.Tell(ProfileReader.Remembered(plain, conversation, profile));

        if (SourceQuestion.Is(plain) && SourceReply.Of(conversation, id, trace) is { } sources) return sources;

        var scene = new Scene(conversation, ProfileReader.Read(plain, conversation, profile), AdviceThread.In(conversation), today) { Said = SelfDescription.In(plain) };
        if (scene.Advice is null && BothAnswersReply.Of(plain, conversation, id, trace) is { } both) return both;

        var answer = await AnswerQuestionAsync(plain, scene, replies, new FindingReplies(id, trace, today), trace, cancellationToken);
        return stocktaking.IsRunning ? StocktakingInterview.Remind(answer, stocktaking.Step) : answer;
    }

    private async Task<Answer> AnswerQuestionAsync(string plain, Scene scene, Replies replies, FindingReplies findings, Trace trace, CancellationToken cancellationToken)
    {
        var (conversation, profile) = (scene.Conversation, scene.Profile);
        var (said, decision) = IntentStep.Of(plain, conversation, scene.Advice?.Wish, trace);
        var text = AskerClause.WithoutSentences(said);
        var intent = decision.Intent;
        if (replies.To(intent, conversation, profile) is { } reply) return reply;

        var spelled = await SpelledQuestion.ReadAsync(text, knowledge, cancellationToken);
        // A legal case is about people; their names stay out of the trace.
        trace.Add(TraceStep.Spelling, intent == Intent.LegalCase && spelled.Read.Count > 0 ? "Wörter eines Einzelfalls anders gelesen" : spelled.ToString());
        return spelled.Note(await AnswerSpelledAsync(spelled.Text, decision, scene, replies, findings, trace, cancellationToken));
    }

    private async Task<Answer> AnswerSpelledAsync(string text, IntentDecision decision, Scene scene, Replies replies, FindingReplies findings, Trace trace, CancellationToken cancellationToken)
    {
        var (conversation, profile, intent) = (scene.Conversation, scene.Profile, decision.Intent);
        if (BareReply.Is(text) && OpenQuestion.After(conversation.Turns, conversation.Turns.Count) is null) return replies.GoOn();
        if (intent == Intent.Question && ClarifiedQuestion.MissesLand(text, conversation)) return replies.AskAgainForLand();

        var turn = TurnReading.Of(text, conversation, scene.Advice?.Wish);
        if (intent == Intent.Question && await GoOnAsync(text, turn, scene, replies, findings, trace, cancellationToken) is { } further) return further;
        if (turn.Clarified == text && !(FollowUpReader.GoesOn(text) && turn.FollowUp.Resolved is not null) && (SelfDescription.IsAll(text) || SelfDescription.OfLandAndSize(text) is not null)) return replies.Note(profile);

        var followUp = turn.FollowUp;
        if (followUp.Dependence != Dependence.None) scene = scene with { Profile = profile = scene.TalkedOf(text, followUp) };
        var own = QuestionReader.Read(ClarificationRules.WithLand(turn.Clarified, profile));
        var understood = followUp is { Dependence: Dependence.Certain, Resolved: { } resolved } ? QuestionReader.Read(resolved) : own;
        // A legal case is about people; their names stay out of the trace.
        trace.Add(TraceStep.Understand, intent == Intent.LegalCase ? IntentWording.Of(understood.Type) : Describe(understood, followUp));

        var wish = intent == Intent.Question ? AdviceWish.Of(own, followUp) : null;
        if (wish is null && followUp.LacksWhatItLeansOn) return replies.AskBack(ClarificationNeed.Matter, understood);
        if (wish is null && ClarificationRules.NeedOf(understood, conversation, profile) is { } need && (need == ClarificationNeed.Matter || intent == Intent.Question)) return replies.AskBack(need, understood);
        if (wish is null && AmbiguousAbbreviation.In(understood, conversation, await knowledge.Ambiguous(understood.Text, cancellationToken)) is { } ambiguous) return replies.AskForMeaning(ambiguous, understood);

        if (wish is not null && await AdviseAsync(wish, scene, replies, trace, cancellationToken) is { } advice) return advice;

        if (intent == Intent.Question && followUp.Resolved is not null && await GoOnFindingAsync(own, understood, followUp, conversation, profile, trace, cancellationToken) is { } told)
            return await ReplyAsync(decision, told.Finding, told.Carries, text, scene, replies, findings, trace, cancellationToken);

        var finding = await FindAsync(OwnSize.Spelled(understood, profile), own, followUp, profile, trace, cancellationToken);
        var fits = _lookup.Fits(finding) && !(followUp.Dependence == Dependence.Certain && finding.MissesAllOf(own));
        if (intent == Intent.Question && ClarificationRules.NeedsLandFor(finding, conversation, profile)) return replies.AskBack(ClarificationNeed.Land, understood);
        return await ReplyAsync(decision, finding, fits, text, scene, replies, findings, trace, cancellationToken);
    }

    /// <summary>Looks up what leans on the talk; of several questions in one message each, with those before it as part of the talk.</summary>
    /// <returns><see langword="null"/> where the sources know nothing of what was talked about, or none of several is answered.</returns>
    private async Task<FollowUpFinding?> GoOnFindingAsync(
        UnderstoodQuestion own, UnderstoodQuestion understood, FollowUp followUp, Conversation conversation, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var parts = QuestionParts.AsTyped(own);
        if (parts.Count == 0) return QuestionParts.Of(understood).Count == 0 ? await _followUps.FindAsync(own, followUp, conversation, profile, trace, cancellationToken) : null;

        var found = await _followUps.FindAsync(own, followUp, conversation, profile, trace, cancellationToken) is { Carries: true } whole ? whole : null;
        var open = new List<UnderstoodQuestion>();
        foreach (var part in parts)
        {
            var leaning = FollowUpReader.Read(part.Text, conversation);
            var told = leaning.Resolved is null ? null : await _followUps.FindAsync(part, leaning, conversation, profile, trace, cancellationToken);
            if (told is not { Carries: true })
            {
                if (found is null || !found.Finding.MissesNoneOf(part)) open.Add(part);
            }
            else found = found is null ? told : found with { Finding = found.Finding.With(told.Finding) };
            conversation = new Conversation([.. conversation.Turns, new Turn(new Question(part.Text), null)]);
        }

        return found is null ? null : found with { Finding = open.Aggregate(found.Finding, (finding, part) => finding.Without(part)) };
    }

    /// <summary>Goes on from the advice before, where the question does.</summary>
    /// <returns><see langword="null"/> for a matter of its own, and where what was shown does not tell.</returns>
    private async Task<Answer?> GoOnAsync(string text, TurnReading turn, Scene scene, Replies replies, FindingReplies findings, Trace trace, CancellationToken cancellationToken)
    {
        if (turn.OnAdvice is null || scene.Advice is not { } given) return null;
        var last = given.Wish;
        trace.Add(TraceStep.FollowUp, $"zu {IntentWording.Of(last.Kind)}: {(turn.OnAdvice is ChangedAdvice ? "mit anderen Angaben" : turn.OnAdvice is AskedDetail asked ? asked.Label : "eine Rückfrage")}");
        if (turn.OnAdvice is ChangedAdvice changed) return await AdviseAsync(changed.Wish, scene, replies, trace, cancellationToken);

        var continuation = new AdviceContinuation(knowledge, _desk, _lookup);
        var before = AdviceRequest.Of(last, scene);
        if (turn.OnAdvice is ComparedPlaces compared) return await continuation.CompareAsync(compared.Places, given, before, cancellationToken) is { } table ? replies.Advise(AdviceKind.Comparison, table) : null;
        if (turn.OnAdvice is AskedDetail detail && await continuation.TellAsync(detail, given, before, cancellationToken) is { } told) return replies.Advise(last.Kind, told);
        var question = QuestionReader.Read(text);
        if (await continuation.FindAsync(question, given, before, trace, cancellationToken) is not { } finding) return null;
        if (turn.OnAdvice is AskedOfSheets { PointsBack: false } && await _lookup.FindAsync(question, scene.Profile, trace, cancellationToken) is var own && own.Probability > finding.Probability) return null;
        return findings.Cite(finding, _lookup.IsCertain(finding), caution: null);
    }

    /// <summary>Advice, where the documents have something to say to this asker.</summary>
    private async Task<Answer?> AdviseAsync(AdviceWish wish, Scene scene, Replies replies, Trace trace, CancellationToken cancellationToken)
    {
        var result = await _desk.AdviseAsync(wish.Kind, AdviceRequest.Of(wish, scene), cancellationToken);
        trace.Add(TraceStep.Advice, $"{IntentWording.Of(wish.Kind)} zu „{Matter.Of(wish.Question).Text}“: {(result is null ? "nichts passt" : "gegeben")}");
        return result is null ? null : replies.Advise(wish.Kind, result);
    }

    /// <summary>Looks the question up; what may lean on an earlier one, with that where it carries more, and two questions in one sentence both.</summary>
    private async Task<Finding> FindAsync(UnderstoodQuestion understood, UnderstoodQuestion own, FollowUp followUp, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (DetailRules.AskForTerms([.. understood.Words.Select(word => word.Folded)]))
        {
            // The terms of a programme that is named stand in its own sheet.
            IReadOnlySet<DocumentId> named = NamedProgrammes.In(understood.Text, await knowledge.Documents(cancellationToken)).Select(document => document.Id).ToHashSet();
            if (named.Count > 0 && await _lookup.FindSentencesAsync(understood, profile, named, trace, cancellationToken) is var terms && _lookup.Fits(terms)) return terms;
        }

        var parts = QuestionParts.Of(understood);
        var finding = parts.Count == 0 ? await _lookup.FindAsync(understood, profile, trace, cancellationToken) : await _lookup.FindSentencesAsync(understood, profile, Lookup.Everywhere, trace, cancellationToken);
        if (followUp is { Dependence: Dependence.Possible, Resolved: { } longer } && !_lookup.IsCertain(finding))
        {
            var leaning = await _lookup.FindAsync(QuestionReader.Read(longer), profile, trace, cancellationToken);
            if (leaning.Probability > finding.Probability && leaning.MissesNoneOf(own)) finding = leaning;
        }

        if (!_lookup.Fits(finding) && AskedSentence.Of(understood) is { } asked) finding = await InItsSituationAsync(asked, finding, profile, trace, cancellationToken);
        return parts.Count > 0 ? await WithPartsAsync(finding, parts, profile, trace, cancellationToken) : finding;
    }

    /// <summary>The question without what tells how it came up, where it is answered by a document that came up with that too.</summary>
    private async Task<Finding> InItsSituationAsync(UnderstoodQuestion asked, Finding whole, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var alone = await _lookup.FindAsync(asked, profile, trace, cancellationToken);
        var known = whole.Evidence.Found.Hits.Select(hit => hit.Document.Id);
        return _lookup.Fits(alone) && known.Contains(alone.Extract.Quotations[0].Document.Id) ? alone : whole;
    }

    /// <summary>
    /// The parts of a question one after the other where all are answered; else what answers the whole with the later parts that are; else the
    /// parts that are answered for certain, and that the others are not.
    /// </summary>
    private async Task<Finding> WithPartsAsync(Finding whole, IReadOnlyList<UnderstoodQuestion> parts, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var found = new List<Finding>();
        foreach (var part in parts) found.Add(await _lookup.FindAsync(part, profile, trace, cancellationToken));
        if (found.TrueForAll(_lookup.Fits)) return found.Aggregate((answer, part) => answer.With(part));
        if (_lookup.Fits(whole)) return found.Skip(1).Where(_lookup.Fits).Aggregate(whole, (answer, part) => answer.With(part));
        if (!found.Exists(_lookup.IsCertain)) return whole;

        // What the sheets that answer one part say to the others is near enough to be shown.
        var sheets = found.Where(_lookup.IsCertain).SelectMany(part => part.Extract.Quotations).Select(quotation => quotation.Document.Id).ToHashSet();
        for (var i = 0; i < found.Count; i++)
            if (!_lookup.Fits(found[i])) found[i] = await _lookup.FindSentencesAsync(parts[i], profile, sheets, trace, cancellationToken);
        var answered = found.Where(part => _lookup.IsCertain(part) || (_lookup.Fits(part) && part.Extract.Quotations.Any(quotation => sheets.Contains(quotation.Document.Id))));
        return found.Except(answered).Aggregate(answered.Aggregate((answer, part) => answer.With(part)), (answer, part) => answer.Without(part.Evidence.Question));
    }

    private async Task<Answer> ReplyAsync(
        IntentDecision decision, Finding finding, bool fits, string text, Scene scene, Replies replies, FindingReplies findings, Trace trace, CancellationToken cancellationToken)
    {
        if (decision.Intent == Intent.LegalCase) return await _legal.ToAsync(text, finding, fits, scene.Profile, replies, findings, trace, cancellationToken);
        var certain = fits && _lookup.IsCertain(finding);
        var leftOpen = fits ? finding.LeftOpen : [];
        if ((!fits || leftOpen.Count > 0) && decision.Intent != Intent.OffTopic)
        {
            var numbers = new CitationNumbers();
            IReadOnlyList<CitedSentence> open = [.. leftOpen.Select(quotation => numbers.Sentence(quotation))];
            return findings.Abstain(finding, open, await _offices.ForAsync(finding.Evidence.Question, scene.Profile, numbers, cancellationToken), numbers);
        }

        var caution = certain ? await _caution.OnAsync(finding, cancellationToken) : null;
        // The sources may know what looks off-topic; the surer of the two has the say.
        var isSurer = certain && (finding.IsLiteral || (finding.Coverage.Completeness == Completeness.Full && finding.Probability >= decision.Probability));
        if (decision.Intent == Intent.OffTopic && !isSurer) return replies.Refuse(OffTopicMatter.ProblemOf(text));
        return findings.Cite(await _background.AddToAsync(finding, certain, scene.Profile, scene.Conversation, cancellationToken), certain, caution);
    }

    private static string Describe(UnderstoodQuestion understood, FollowUp followUp)
    {
        var leaning = followUp.Dependence switch { Dependence.Certain => " (knüpft an das Gespräch an)", Dependence.Possible => " (knüpft vielleicht an das Gespräch an)", _ => string.Empty };
        return $"{IntentWording.Of(understood.Type)}: {string.Join(", ", understood.ContentWords)}{leaning}";
    }
}
