using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>
/// The advice that a conversation is about. Nothing is kept but the conversation: its questions are read again one after the other, so that a program that remembers only
/// questions understands what goes on from an answer, too.
/// </summary>
internal static class AdviceThread
{
    /// <summary>Who tells of an emergency needs somebody to call: "Wir sind in Hessen" behind it asks for the offices there.</summary>
    private static readonly AdviceWish HelpAfterIncident = new(AdviceKind.Office, QuestionReader.Read("Wer hilft uns bei einem IT-Sicherheitsvorfall?"));

    /// <returns>The advice last asked for, as follow-ups have changed it since; <see langword="null"/> where none was, or something else was asked since.</returns>
    public static AdviceGiven? In(Conversation conversation)
    {
        AdviceGiven? given = null;
        var dialogue = StocktakingDialogue.In(Conversation.Empty);
        for (var i = 0; i < conversation.Turns.Count; i++)
        {
            var (question, answer) = conversation.Turns[i];
            var text = question.Text;
            var move = dialogue.MoveOf(text);
            dialogue = dialogue.After(text);
            var wish = IncidentTurn.Is(conversation.Turns[i]) ? HelpAfterIncident : move == StocktakingMove.None ? After(PlainGerman.Of(text), new Conversation([.. conversation.Turns.Take(i)]), given?.Wish) : null;
            if (wish is null) given = null;
            else if (!ReferenceEquals(wish, given?.Wish)) given = new AdviceGiven(wish, answer);
        }

        return given;
    }

    /// <summary>What cannot be understood alone is still about the same; so is, after an emergency, whatever may lean on it: "Sollen wir das Lösegeld zahlen?"</summary>
    private static bool GoesOn(FollowUp followUp, AdviceWish? last) =>
        followUp.Dependence == Dependence.Certain || (followUp.Dependence == Dependence.Possible && ReferenceEquals(last?.Question, HelpAfterIncident.Question));

    private static AdviceWish? After(string text, Conversation before, AdviceWish? last)
    {
        // Thanks, greetings and the wish to read on do not end what one talks about.
        if (IntentReader.ByRule(text) is not (null or Intent.Question) || BareReply.Is(text) || SourceQuestion.Is(text)) return last;
        var turn = TurnReading.Of(text, before, last);
        return turn.OnAdvice switch
        {
            ChangedAdvice changed => changed.Wish,
            AskedDetail or AskedOfSheets or ComparedPlaces => last,
            _ => turn.Wish ?? (GoesOn(turn.FollowUp, last) ? last : null),
        };
    }
}
