using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Feedback;

/// <summary>What the assistant says to feedback.</summary>
internal static class FeedbackReply
{
    /// <param name="given">What was said.</param>
    /// <param name="conversation">Where it was said.</param>
    /// <returns><see langword="null"/> where nothing need be said: a thumb up shows that it is taken.</returns>
    public static Activity? To(GivenFeedback given, ConversationId conversation) => given switch
    {
        { IsHelpful: true } => null,
        { Reason: null } => PlainMessage.Of("Danke für die Rückmeldung. Was war mit der Antwort?") with
        {
            SuggestedActions = new SuggestedActions([.. Enum.GetValues<FeedbackReason>().Select(reason => Offer(reason, given.QuestionIn(conversation)))]),
        },
        _ => PlainMessage.Of("Danke, das ist vermerkt."),
    };

    private static CardAction Offer(FeedbackReason reason, string question) =>
        new("messageBack", reason.German()) { Text = $"Die Antwort: {reason.German()}.", Value = GivenFeedback.ValueOf(question, reason) };
}
