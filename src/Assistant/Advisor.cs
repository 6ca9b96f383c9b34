using System.Globalization;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Advice.Recognising;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Conflicts;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Safety;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>Answers a question with sentences from the sources, each with its citation, or says that it cannot. Needs no language model.</summary>
/// <param name="knowledge">Where it is looked up.</param>
/// <param name="time">For the trace, new ids and the day that advice is given on.</param>
/// <param name="confidence">How evidence becomes confidence.</param>
public sealed class Advisor(KnowledgeAccess knowledge, TimeProvider time, ConfidenceModel confidence)
{
    private const int PassagesConsidered = 10;
    private const int PassagesOfOneDocument = 5;
    private const int NearestShown = 3;

    /// <summary>Where a sheet is looked for and not a passage, many sheets are to come up.</summary>
    private const int SheetsConsidered = 20;
    private const int PassagesOfSheet = 2;

    /// <summary>Passages that carry less than this share of the question are not even near.</summary>
    private const double NearFrom = 0.6;

    private readonly Surroundings _surroundings = new(knowledge.Passages);
    private readonly Caution _caution = new(knowledge.Passages);
    private readonly AdviceDesk _desk = new(knowledge);
    private readonly AbstentionOffice _offices = new(knowledge);
    private readonly SectionSearch _sections = new(knowledge.Passages, confidence);
    private readonly UnknownStatement _unknown = new(knowledge.Passages);
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
        var trace = new Trace(time);
        var id = question.Id.Length > 0 ? question.Id : Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

        var replies = new Replies(id, trace, GermanToday.At(time));

        // Before the guard: a person in need is helped in any length and form.
        var concern = SafetyReader.Read(question.Text);
        trace.Add("safety", concern is null ? "no concern" : SnakeCase.Of(concern.Value));
        if (concern is not null) return replies.To(concern.Value, profile);

        var problem = InputGuard.Check(question.Text);
        trace.Add("guard", problem is null ? "a question" : SnakeCase.Of(problem.Value));
        if (problem is not null) return replies.Refuse(problem.Value);

        var stocktaking = StocktakingDialogue.In(conversation);
        if (await _stocktaking.ContinueAsync(stocktaking, question.Text, replies, trace, cancellationToken) is { } step) return step;

        var answer = await AnswerQuestionAsync(id, PlainGerman.Of(question.Text), conversation, profile, replies, trace, cancellationToken);
        return stocktaking.IsRunning ? StocktakingInterview.Remind(answer, stocktaking.Step) : answer;
    }

    private async Task<Answer> AnswerQuestionAsync(
        string id, string plain, Conversation conversation, AskerProfile given, Replies replies, Trace trace, CancellationToken cancellationToken)
    {
        var profile = ProfileReader.Read(plain, conversation, given);
        var (text, decision) = ReadIntent(plain, conversation, trace);
        var intent = decision.Intent;
        if (replies.To(intent, conversation, profile) is { } reply) return reply;

        var clarified = ClarifiedQuestion.Of(text, conversation);
        if (clarified == text && SelfDescription.IsAll(text)) return replies.Note(profile);
        var followUp = clarified == text ? FollowUpReader.Read(text, conversation) : FollowUp.Alone;
        var own = QuestionReader.Read(ClarificationRules.WithLand(clarified, profile));
        var understood = followUp is { Dependence: Dependence.Certain, Resolved: { } resolved } ? QuestionReader.Read(resolved) : own;
        // A legal case is about people; their names stay out of the trace.
        trace.Add("understand", intent == Intent.LegalCase ? SnakeCase.Of(understood.Type) : Describe(understood, followUp));

        var wish = intent == Intent.Question ? AdviceWish.Of(own, followUp) : null;
        if (wish is null && followUp.LacksWhatItLeansOn) return replies.AskBack(ClarificationNeed.Matter, understood);
        if (wish is null && ClarificationRules.NeedOf(understood, conversation, profile) is { } need && (need == ClarificationNeed.Matter || intent == Intent.Question)) return replies.AskBack(need, understood);
        if (wish is null && AmbiguousAbbreviation.In(understood, conversation, await knowledge.Ambiguous(understood.Text, cancellationToken)) is { } ambiguous) return replies.AskForMeaning(ambiguous, understood);

        if (wish is not null && await AdviseAsync(wish, conversation, profile, replies, trace, cancellationToken) is { } advice) return advice;

        var parts = QuestionParts.Of(understood);
        var finding = parts is null ? await FindAsync(understood, profile, trace, cancellationToken) : await FindSentencesAsync(understood, profile, trace, cancellationToken);
        if (followUp is { Dependence: Dependence.Possible, Resolved: { } longer } && !IsCertain(finding))
        {
            var leaning = await FindAsync(QuestionReader.Read(longer), profile, trace, cancellationToken);
            if (leaning.Probability > finding.Probability && leaning.MissesNoneOf(own)) finding = leaning;
        }

        if (!Fits(finding) && LastSentence.Of(understood) is { } last) finding = await InItsSituationAsync(last, finding, profile, trace, cancellationToken);

        if (parts is { } both) finding = await WithPartsAsync(finding, both.First, both.Second, profile, trace, cancellationToken);

        var fits = Fits(finding) && !(followUp.Dependence == Dependence.Certain && finding.MissesAllOf(own));
        return await AnswerAsync(id, decision, finding, fits, PartyPolitics.IsIn(text), profile, replies, trace, cancellationToken);
    }

    /// <summary>The question without the sentences that tell how it came up, where it is answered for certain by a document that came up with them too.</summary>
    private async Task<Finding> InItsSituationAsync(UnderstoodQuestion last, Finding whole, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var alone = await FindAsync(last, profile, trace, cancellationToken);
        var known = whole.Evidence.Found.Hits.Select(hit => hit.Document.Id);
        return Fits(alone) && IsCertain(alone) && known.Contains(alone.Extract.Quotations[0].Document.Id) ? alone : whole;
    }

    /// <summary>The parts of a question one after the other where both are answered; else what answers the whole with the part that is.</summary>
    private async Task<Finding> WithPartsAsync(Finding whole, UnderstoodQuestion first, UnderstoodQuestion second, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var (one, other) = (await FindAsync(first, profile, trace, cancellationToken), await FindAsync(second, profile, trace, cancellationToken));
        if (Fits(one) && Fits(other)) return one.With(other);
        return Fits(whole) && Fits(other) ? whole.With(other) : whole;
    }

    /// <summary>Advice, where the documents have something to say to this asker.</summary>
    private async Task<Answer?> AdviseAsync(AdviceWish wish, Conversation conversation, AskerProfile profile, Replies replies, Trace trace, CancellationToken cancellationToken)
    {
        var request = new AdviceRequest(wish.Question, profile.With(ProfileMention.In(wish.Question.Text)), conversation, GermanToday.At(time));
        var result = await _desk.AdviseAsync(wish.Kind, request, cancellationToken);
        trace.Add("advice", $"{SnakeCase.Of(wish.Kind)} on \"{Matter.Of(wish.Question).Text}\": {(result is null ? "nothing fits" : "given")}");
        return result is null ? null : replies.Advise(wish.Kind, result);
    }

    /// <summary>Looks up one understanding of the question: a section where one is asked for, else the sentences that answer, else the section all the same.</summary>
    private async Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var request = SectionRequest.In(understood);
        if (request is { Use: SectionUse.First } && await FindSectionAsync(request, profile, trace, cancellationToken) is { } section) return section;
        var finding = await FindSentencesAsync(understood, profile, trace, cancellationToken);
        return request is { Use: SectionUse.Otherwise } && !IsCertain(finding) && await FindSectionAsync(request, profile, trace, cancellationToken) is { } instead && (!Fits(finding) || IsCertain(instead)) ? instead : finding;
    }

    private async Task<Finding> FindSentencesAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var (found, land) = await SearchAsync(understood.Text, profile, PassagesConsidered, PassagesOfOneDocument, cancellationToken);
        trace.Add("retrieve", $"{found.Hits.Count} passages");

        var named = NamedDocuments.In(understood, found);
        found = await _surroundings.AddAsync(found, named, cancellationToken);
        trace.Add("surroundings", named.Any ? $"{named.Words.Count} documents named; {found.Hits.Count} passages" : "no document named");

        var evidence = Evidence.From(understood, found, named) with { Land = land };
        trace.Add("evidence", $"{evidence.Sentences.Count} sentences{Withheld(evidence.Withheld)}");

        var chosen = Extract.From(evidence);
        var extract = chosen.WithoutOrders();
        trace.Add("extract", $"{extract.Form}: {extract.Quotations.Count} quotations{Withheld(chosen.Quotations.Count - extract.Quotations.Count)}");

        return await _unknown.AddToAsync(Traced(Finding.Of(evidence, extract, confidence, LiteralEvidence.IsIn(extract, evidence)), trace), cancellationToken);
    }

    /// <summary>The section asked for, of the sheet on the matter; <see langword="null"/> where there is none, or it may be about something else.</summary>
    private async Task<Finding?> FindSectionAsync(SectionRequest request, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var (found, land) = await SearchAsync(request.Matter.Text, profile, SheetsConsidered, PassagesOfSheet, cancellationToken);
        var finding = await _sections.FindAsync(request, found, land, cancellationToken);
        trace.Add("section", $"{SnakeCase.Of(request.Role)} of \"{string.Join(", ", request.Matter.ContentWords)}\": {(finding is null ? "none" : finding.Extract.Quotations.Count)}");
        return finding is not null && Fits(Traced(finding, trace)) ? finding : null;
    }

    private async Task<(SearchResult Found, LandPreference Land)> SearchAsync(string text, AskerProfile profile, int passages, int ofOneDocument, CancellationToken cancellationToken)
    {
        var land = LandPreference.Of(text, profile);
        var query = new SearchQuery(text) { Top = land.Top(passages), TopOfDocument = ofOneDocument };
        return (land.Order(await knowledge.Search(query, cancellationToken), passages), land);
    }

    private static Finding Traced(Finding finding, Trace trace)
    {
        trace.Add("completeness", $"{SnakeCase.Of(finding.Coverage.Completeness)}{(finding.IsLiteral ? ", says literally what is asked" : string.Empty)}, confidence {finding.Probability.ToString("F2", CultureInfo.InvariantCulture)}: {finding.Strength}");
        return finding;
    }

    private static string Withheld(int count) => count == 0 ? string.Empty : $"; {count} withheld that speak to a machine";

    private bool Fits(Finding finding) => finding.Coverage.Completeness != Completeness.None && finding.Probability >= confidence.AbstainBelow;

    private bool IsCertain(Finding finding) => Fits(finding) && finding.Probability >= confidence.AnswerFrom && !finding.Coverage.MissesKind;

    private async Task<Answer> AnswerAsync(
        string id, IntentDecision decision, Finding finding, bool fits, bool isPolitical, AskerProfile profile, Replies replies, Trace trace, CancellationToken cancellationToken)
    {
        var certain = fits && IsCertain(finding);
        return decision.Intent switch
        {
            Intent.LegalCase => replies.Escalate(EscalationReason.LegalCase, profile, certain ? await CiteAsync(id, finding, trace, cancellationToken) : null),
            // The sources may know what looks off-topic; the surer of the two has the say.
            Intent.OffTopic when !certain || finding.Coverage.Completeness != Completeness.Full || (finding.Probability < decision.Probability && !finding.IsLiteral) => replies.Refuse(isPolitical ? InputProblem.PartyPolitics : InputProblem.OffTopic),
            _ when fits => await CiteAsync(id, finding, trace, cancellationToken),
            _ => Abstain(id, finding, await _offices.ForAsync(finding.Evidence.Question, profile, cancellationToken), trace),
        };
    }

    private static string Describe(UnderstoodQuestion understood, FollowUp followUp)
    {
        var leaning = followUp.Dependence == Dependence.None ? string.Empty : $" (leans on what was said before: {SnakeCase.Of(followUp.Dependence)})";
        return $"{SnakeCase.Of(understood.Type)}: {string.Join(", ", understood.ContentWords)}{leaning}";
    }

    /// <summary>What is wanted, and the part of the text that is to be answered: without orders and insults where a question stands beside them.</summary>
    private static (string Text, IntentDecision Decision) ReadIntent(string text, Conversation conversation, Trace trace)
    {
        var decision = IntentReader.Read(text);
        if (decision.DecidedBy != "rule" && IsPlainQuestion(text, decision.Intent, conversation)) decision = new IntentDecision(Intent.Question, 1, "advice");
        var remainder = decision.Intent is Intent.Injection or Intent.Abuse ? QuestionRemainder.Of(text) : null;
        trace.Add("intent", $"{Describe(decision)}{(remainder is null ? string.Empty : "; the question beside it is answered")}");
        if (remainder is null) return (text, decision);
        var rest = IntentReader.Read(remainder);
        trace.Add("intent", Describe(rest));
        return (remainder, rest);
    }

    /// <summary>
    /// "Wer hilft uns?" sounds like a request for help, and "Wir sind in Bayern." like anything: where rules read a wish for advice, a reply or who asks, the classifier has no say.
    /// </summary>
    private static bool IsPlainQuestion(string text, Intent intent, Conversation conversation) =>
        SelfDescription.IsAll(text)
        || ClarifiedQuestion.Of(text, conversation) != text
        || (intent is Intent.Help or Intent.OffTopic or Intent.HumanWish or Intent.Greeting or Intent.Farewell && AdviceReader.Read(QuestionReader.Read(text)) is not null);

    private static string Describe(IntentDecision decision) =>
        string.Create(CultureInfo.InvariantCulture, $"{SnakeCase.Of(decision.Intent)} {decision.Probability:F2} ({decision.DecidedBy})");

    private async Task<CitedAnswer> CiteAsync(string id, Finding finding, Trace trace, CancellationToken cancellationToken)
    {
        var (evidence, extract, coverage, strength, probability, _) = finding;
        var numbers = new CitationNumbers();
        IReadOnlyList<CitedSentence> sentences = [.. extract.Quotations.Select(quotation => numbers.Sentence(quotation))];
        var certain = IsCertain(finding);
        var supplements = Supplements.Of(ConflictSearch.In(extract, evidence), certain ? await _caution.OnAsync(finding, cancellationToken) : null, numbers);
        var citations = numbers.ToCitations();
        return new CitedAnswer
        {
            Id = id,
            Text = Wording.WithSupplements(Wording.CitedText(sentences, coverage, evidence.Question.Type, certain, extract.IsInLines), supplements),
            Intent = SnakeCase.Of(evidence.Question.Type),
            Completeness = certain ? coverage.Completeness : Completeness.Partial,
            Confidence = probability,
            Strength = strength,
            Parts = [new AnswerPart(null, null, sentences), .. supplements],
            Notes = AnswerNotes.On(sentences, citations, extract.LeftOut(evidence), GermanToday.At(time)),
            SeeAlso = RelatedSheets.To(finding),
            Citations = citations,
            Missing = coverage.Missing,
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }

    private static Abstention Abstain(string id, Finding finding, IReadOnlyList<Quotation> offices, Trace trace)
    {
        var numbers = new CitationNumbers();
        IReadOnlyList<CitedSentence> whom = [.. offices.Select(quotation => numbers.Sentence(quotation))];
        var (question, terms) = (finding.Evidence.Question, finding.Evidence.Terms);
        IReadOnlyList<Document> nearest =
        [
            .. finding.Evidence.Found.Hits.Where(hit => terms.Share(terms.PresenceIn(hit.Passage.Text).Values) >= NearFrom).Select(hit => hit.Document).DistinctBy(document => document.Id).Take(NearestShown),
        ];
        return new Abstention
        {
            Id = id,
            Text = Wording.Abstention(question.ContentWords, nearest, whom),
            Intent = SnakeCase.Of(question.Type),
            Confidence = finding.Probability,
            Strength = finding.Strength,
            SoughtFor = question.ContentWords,
            Nearest = nearest,
            Offices = numbers.ToCitations(),
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }
}
