using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>Answers a question with sentences from the sources, each with its citation, or says that it cannot. Needs no language model.</summary>
/// <param name="search">How passages are found.</param>
/// <param name="passages">How a document is read on that the question names.</param>
/// <param name="time">For the trace and new ids.</param>
/// <param name="confidence">How evidence becomes confidence.</param>
public sealed class Advisor(PassageSearch search, DocumentPassages passages, TimeProvider time, ConfidenceModel confidence)
{
    private const int PassagesConsidered = 10;
    private const int NearestShown = 3;

    /// <summary>Passages that carry less than this share of the question are not even near.</summary>
    private const double NearFrom = 0.6;

    private readonly Surroundings _surroundings = new(passages);

    public Advisor(PassageSearch search, DocumentPassages passages, TimeProvider time)
        : this(search, passages, time, ConfidenceModel.Default)
    {
    }

    /// <summary>An advisor that sees of a document only what the search finds.</summary>
    public Advisor(PassageSearch search, TimeProvider time)
        : this(search, (_, _) => Task.FromResult<IReadOnlyList<Passage>>([]), time, ConfidenceModel.Default)
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

        var problem = InputGuard.Check(question.Text);
        trace.Add("guard", problem is null ? "a question" : Lower(problem.Value));
        if (problem is not null) return Refuse(id, problem.Value, trace);

        var understood = QuestionReader.Read(question.Text);
        var smallTalk = SmallTalkReader.Read(understood);
        trace.Add("understand", smallTalk is null ? $"{Lower(understood.Type)}: {string.Join(", ", understood.ContentWords)}" : Lower(smallTalk.Value));
        if (smallTalk is not null) return Chat(id, smallTalk.Value, conversation, trace);

        if (understood.IsFragment) return Clarify(id, understood, trace);

        var found = await search(new SearchQuery(understood.Text) { Top = PassagesConsidered }, cancellationToken);
        trace.Add("retrieve", $"{found.Hits.Count} passages");

        var named = NamedDocuments.In(understood, found);
        found = await _surroundings.AddAsync(found, named, cancellationToken);
        trace.Add("surroundings", named.Any ? $"{named.Words.Count} documents named; {found.Hits.Count} passages" : "no document named");

        var evidence = Evidence.From(understood, found, named);
        trace.Add("evidence", $"{evidence.Sentences.Count} sentences");

        var extract = Extract.From(evidence);
        trace.Add("extract", $"{extract.Form}: {extract.Quotations.Count} quotations");

        var coverage = Coverage.Of(extract, evidence);
        var strength = EvidenceStrength.Of(evidence, extract);
        var probability = confidence.Probability(strength);
        trace.Add("completeness", $"{Lower(coverage.Completeness)}, confidence {probability.ToString("F2", CultureInfo.InvariantCulture)}: {strength}");

        return coverage.Completeness == Completeness.None || probability < confidence.AbstainBelow
            ? Abstain(id, evidence, strength, probability, profile, trace)
            : Cite(id, extract, coverage, evidence, strength, probability, trace);
    }

    private CitedAnswer Cite(string id, Extract extract, Coverage coverage, Evidence evidence, EvidenceStrength strength, double probability, Trace trace)
    {
        var numbers = new CitationNumbers();
        IReadOnlyList<CitedSentence> sentences = [.. extract.Quotations.Select(quotation => new CitedSentence(quotation.Text, [numbers.Cite(quotation)]))];
        var certain = probability >= confidence.AnswerFrom && !coverage.MissesKind;
        return new CitedAnswer
        {
            Id = id,
            Text = Wording.CitedText(sentences, coverage, evidence.Question.Type, certain, extract.IsInLines),
            Intent = Lower(evidence.Question.Type),
            Completeness = certain ? coverage.Completeness : Completeness.Partial,
            Confidence = probability,
            Strength = strength,
            Sentences = sentences,
            Citations = numbers.ToCitations(),
            Missing = coverage.Missing,
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }

    private static Abstention Abstain(string id, Evidence evidence, EvidenceStrength strength, double probability, AskerProfile profile, Trace trace)
    {
        IReadOnlyList<Document> nearest =
        [
            .. evidence.Found.Hits.Where(hit => evidence.Terms.Share(evidence.Terms.PresenceIn(hit.Passage.Text).Values) >= NearFrom).Select(hit => hit.Document).DistinctBy(document => document.Id).Take(NearestShown),
        ];
        return new Abstention
        {
            Id = id,
            Text = Wording.Abstention(evidence.Question.ContentWords, nearest, profile),
            Intent = Lower(evidence.Question.Type),
            Confidence = probability,
            Strength = strength,
            SoughtFor = evidence.Question.ContentWords,
            Nearest = nearest,
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }

    private static Refusal Refuse(string id, InputProblem problem, Trace trace) => new()
    {
        Id = id,
        Text = Wording.Refusal(problem),
        Intent = Lower(problem),
        Problem = problem,
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    private static Clarification Clarify(string id, UnderstoodQuestion understood, Trace trace) => new()
    {
        Id = id,
        Text = Wording.Clarification,
        Intent = Lower(understood.Type),
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    private static SmallTalk Chat(string id, SmallTalkKind kind, Conversation conversation, Trace trace) => new()
    {
        Id = id,
        Text = Wording.SmallTalk(kind, conversation.Turns.Count == 0),
        Intent = Lower(kind),
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
