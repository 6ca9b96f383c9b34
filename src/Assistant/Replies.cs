using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Legal;
using SmartRegions.Assistant.Understanding.Safety;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant;

/// <summary>The answers of one turn that need no extract.</summary>
/// <param name="id">Id of the answer.</param>
/// <param name="trace">The steps so far.</param>
/// <param name="today">The day in Germany.</param>
internal sealed class Replies(string id, Trace trace, DateOnly today)
{
    /// <returns>The answer to an intent that nothing need be looked up for; otherwise <see langword="null"/>.</returns>
    public Answer? To(Intent intent, Conversation conversation, AskerProfile profile) => intent switch
    {
        Intent.Greeting or Intent.Thanks or Intent.Farewell or Intent.Help => Chat(intent, isOpening: conversation.Turns.Count == 0),
        Intent.PersonalData => Refuse(InputProblem.PersonalData),
        Intent.Abuse => Refuse(InputProblem.Abuse),
        Intent.Injection => Refuse(InputProblem.Injection),
        Intent.Incident => Escalate(EscalationReason.Incident, profile),
        Intent.HumanWish => Escalate(EscalationReason.HumanWish, profile),
        _ => null,
    };

    public Answer To(SafetyConcern concern, AskerProfile profile) => concern switch
    {
        SafetyConcern.Crisis => Escalate(EscalationReason.Crisis, profile),
        SafetyConcern.Danger => Escalate(EscalationReason.Danger, profile),
        SafetyConcern.Harm => Refuse(InputProblem.Harm),
        _ => throw new ArgumentOutOfRangeException(nameof(concern), concern, "Unknown concern."),
    };

    public Refusal Refuse(InputProblem problem) => new()
    {
        Id = id,
        Text = Wording.Refusal(problem),
        Intent = SnakeCase.Of(problem),
        Problem = problem,
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    public Answer Advise(AdviceKind kind, AdviceResult result) => result switch
    {
        QuotedAdvice quoted => Cite(kind, quoted),
        AdviceInquiry inquiry => AskBack(inquiry.Need, inquiry.Text, SnakeCase.Of(kind)),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.GetType().Name, "Unknown result."),
    };

    public Clarification AskBack(ClarificationNeed need, UnderstoodQuestion understood) => AskBack(need, TextFor(need, understood), SnakeCase.Of(understood.Type));

    /// <summary>The limits of a contract hang on its kind, too.</summary>
    private static string TextFor(ClarificationNeed need, UnderstoodQuestion understood) =>
        need == ClarificationNeed.Land && ClarifyingWordings.Procurement.Fits([.. understood.Words.Select(word => word.Folded)]) ? Wording.WhichLandForContract : Wording.Clarification(need);

    /// <summary>What was said in reply to the question for the Land names none.</summary>
    public Clarification AskAgainForLand() => AskBack(ClarificationNeed.Land, Wording.LandAgain, "profile");

    public Clarification AskForMeaning(GlossaryEntry ambiguous, UnderstoodQuestion understood) =>
        AskBack(ClarificationNeed.Meaning, Wording.Meanings(ambiguous), SnakeCase.Of(understood.Type));

    /// <param name="step">Number of the question, from 1.</param>
    /// <param name="text">The question.</param>
    public Clarification AskStocktaking(int step, string text) => AskBack(ClarificationNeed.Stocktaking, text, SnakeCase.Of(AdviceKind.Stocktaking)) with
    {
        Step = step,
        Choices = StocktakingWording.Choices,
    };

    /// <summary>Says something that needs no source.</summary>
    /// <param name="text">What.</param>
    /// <param name="intent">What it answers.</param>
    public SmallTalk Say(string text, string intent) => new()
    {
        Id = id,
        Text = text,
        Intent = intent,
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    /// <summary>Thanks for what the asker says of themselves.</summary>
    public SmallTalk Note(AskerProfile profile) => Say(Wording.Noted(profile), "profile");

    /// <summary>Tells what was said of the asker's municipality.</summary>
    public SmallTalk Tell(AskerProfile profile) => Say(Wording.Known(profile), "profile");

    /// <summary>A "ja" to nothing that was asked.</summary>
    public SmallTalk GoOn() => Say(Wording.GoOn, "acknowledged");

    private Clarification AskBack(ClarificationNeed need, string text, string intent) => new()
    {
        Id = id,
        Text = text,
        Intent = intent,
        Need = need,
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    /// <param name="matter">What the case is about.</param>
    /// <param name="profile">Whose Land names the offices.</param>
    /// <param name="general">What the sources say in general; its remarks on words not covered are left out, since those words may name people.</param>
    public Escalation EscalateCase(LegalMatter matter, AskerProfile profile, CitedAnswer? general) => Escalate(EscalationReason.LegalCase, profile, matter, general);

    private Escalation Escalate(EscalationReason reason, AskerProfile profile, LegalMatter matter = LegalMatter.Other, CitedAnswer? general = null) => new()
    {
        Id = id,
        Text = EscalationWording.Text(reason, matter, profile, general?.Sentences ?? []),
        Intent = SnakeCase.Of(reason),
        Reason = reason,
        General = general is null ? null : general with { Text = Wording.Quoted(general.Sentences), Missing = [], Unanswered = [] },
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    private CitedAnswer Cite(AdviceKind kind, QuotedAdvice advice) => new()
    {
        Id = id,
        Text = PartsText.Of(advice.Parts, advice.Table),
        Intent = SnakeCase.Of(kind),
        Completeness = advice.Confidence.Completeness,
        Confidence = advice.Confidence.Probability,
        Parts = advice.Parts,
        Table = advice.Table,
        Notes = NotesOn(kind, advice),
        Citations = advice.Citations,
        Day = advice.Day,
        Missing = advice.Missing,
        Unanswered = advice.Missing,
        Elapsed = trace.Elapsed,
        Trace = trace.Entries,
    };

    /// <summary>On funding, the part on a programme says itself that it is over.</summary>
    private IReadOnlyList<AnswerNote> NotesOn(AdviceKind kind, QuotedAdvice advice)
    {
        IReadOnlyList<CitedSentence> sentences = [.. advice.Parts.SelectMany(part => part.Sentences), .. advice.Table?.Sentences ?? []];
        if (kind != AdviceKind.Funding) return AnswerNotes.On(sentences, advice.Citations, LeftOut.Nothing, today);
        IReadOnlyList<Citation> others = [.. advice.Citations.Where(citation => citation.Document.Funding is null)];
        return [.. AnswerNotes.On(sentences, others, LeftOut.Nothing, today).Where(note => note.Kind != NoteKind.DeadlinePassed)];
    }

    private SmallTalk Chat(Intent intent, bool isOpening) => Say(Wording.SmallTalk(intent, isOpening), SnakeCase.Of(intent));
}
