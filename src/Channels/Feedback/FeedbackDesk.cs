using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Feedback;

/// <summary>Takes feedback, and asks for the reason where there is one to give.</summary>
internal sealed class FeedbackDesk(FeedbackLog feedback, ActivityLog log)
{
    /// <summary>Keeps a click on a thumb, which is no message, with what is said to it; one that is sent again changes nothing.</summary>
    public Task TakeThumbAsync(ConversationId conversation, GivenFeedback given, CancellationToken cancellationToken) => log.SayAsync(
        conversation,
        async session => await feedback.SaveAsync(session, conversation, given) == FeedbackChange.Changed ? FeedbackReply.To(given, conversation) : null,
        cancellationToken);

    /// <summary>Stores feedback in a transaction.</summary>
    /// <returns>What is said to it; <see langword="null"/> where nothing need be said, as to feedback on nothing.</returns>
    public async Task<Activity?> TakeAsync(DatabaseSession session, ConversationId conversation, GivenFeedback given) =>
        await feedback.SaveAsync(session, conversation, given) == FeedbackChange.AboutNothing ? null : FeedbackReply.To(given, conversation);
}
