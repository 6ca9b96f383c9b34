using System.Globalization;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat.Feedback;

/// <summary>Takes feedback, and asks for the reason where there is one to give.</summary>
internal sealed class FeedbackDesk(FeedbackLog feedback, ActivityLog log)
{
    /// <summary>Keeps what was said; feedback on nothing is passed over.</summary>
    public async Task TakeAsync(ConversationId conversation, GivenFeedback given, CancellationToken cancellationToken)
    {
        if (!await feedback.SaveAsync(conversation, given, cancellationToken)) return;
        var question = string.Create(CultureInfo.InvariantCulture, $"{conversation}|{given.Question:D7}");
        if (FeedbackReply.To(given, question) is { } reply) await log.SayAsync(conversation, reply, cancellationToken);
    }
}
