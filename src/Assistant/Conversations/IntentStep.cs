using System.Globalization;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What is wanted, and the part of the text that is to be answered: without orders and insults where a question stands beside them.</summary>
/// <param name="Text">What is to be answered.</param>
/// <param name="Decision">What is wanted.</param>
internal sealed record IntentStep(string Text, IntentDecision Decision)
{
    /// <param name="text">In plain German.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="last">The advice that is talked about.</param>
    /// <param name="trace">Told of each decision.</param>
    public static IntentStep Of(string text, Conversation conversation, AdviceWish? last, Trace trace)
    {
        var decision = IntentReader.Read(text);
        if (decision.DecidedBy != IntentDecider.Rule && IsPlainQuestion(text, decision.Intent, conversation, last)) decision = new IntentDecision(Intent.Question, 1, IntentDecider.Advice);
        var remainder = decision.Intent is Intent.Injection or Intent.Abuse ? QuestionRemainder.Of(text) : null;
        trace.Add(TraceStep.Intent, $"{Describe(decision)}{(remainder is null ? string.Empty : "; die Frage daneben wird beantwortet")}");
        if (remainder is null) return new IntentStep(PastedText.Without(text), decision);
        var rest = IntentReader.Read(remainder);
        trace.Add(TraceStep.Intent, Describe(rest));
        return new IntentStep(remainder, rest);
    }

    /// <summary>
    /// "Wer hilft uns?" sounds like a request for help, and "Wir sind in Bayern." like anything: where rules read a wish for advice, more on it, a reply or who asks, the
    /// classifier has no say.
    /// </summary>
    private static bool IsPlainQuestion(string text, Intent intent, Conversation conversation, AdviceWish? last) =>
        SelfDescription.IsAll(text)
        || ClarifiedQuestion.Of(text, conversation) != text
        || (last is not null && AdviceFollowUpReader.Read(text, last) is ChangedAdvice or AskedDetail or ComparedPlaces or AskedOfSheets { PointsBack: true })
        || GoesOn(text, intent, conversation)
        || AsksAfterIncident(text, intent, conversation)
        || (intent is Intent.Greeting or Intent.Thanks or Intent.Farewell && QuestionReader.Read(text).Type is QuestionType.Cost or QuestionType.HowMany or QuestionType.HowLong or QuestionType.When)
        || (intent is Intent.Help or Intent.OffTopic or Intent.HumanWish or Intent.Greeting or Intent.Farewell && AdviceReader.Read(QuestionReader.Read(text)) is not null);

    /// <summary>Who has been told what to do in an emergency goes on asking of it: "Sollen wir das Lösegeld zahlen?" is no second one, "Kann ich den Rechner wieder anmachen?" no legal case.</summary>
    private static bool AsksAfterIncident(string text, Intent intent, Conversation conversation) =>
        intent is Intent.Incident or Intent.LegalCase or Intent.OffTopic && QuestionReader.Read(text).Type != QuestionType.Topic && FollowUpReader.Read(text, conversation).Before == IncidentTurn.Matter;

    /// <summary>"Lohnt sich das für uns?" has no word that the classifier knows, and is a question where something is talked about.</summary>
    private static bool GoesOn(string text, Intent intent, Conversation conversation) =>
        intent is Intent.Help or Intent.OffTopic or Intent.Greeting or Intent.Thanks or Intent.Farewell or Intent.Injection
        && (text.TrimEnd().EndsWith('?') || QuestionReader.Read(text).Type != QuestionType.Topic)
        && FollowUpReader.Read(text, conversation) is { Resolved: not null } followUp
        && (followUp.Dependence == Dependence.Certain || (FollowUpReader.GoesOn(text) && intent is not (Intent.Injection or Intent.OffTopic)));

    private static string Describe(IntentDecision decision)
    {
        var decider = decision.DecidedBy switch
        {
            IntentDecider.Rule => "nach einer Regel",
            IntentDecider.Advice => "als Bitte um Beratung erkannt",
            _ => "nach Ähnlichkeit mit bekannten Sätzen",
        };
        return string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{IntentWording.Of(decision.Intent)}, {decision.Probability:P0}, {decider}");
    }
}
