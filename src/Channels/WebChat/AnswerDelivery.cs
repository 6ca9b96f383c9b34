using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.WebChat;

/// <summary>Brings answers to where they were asked for, and says meanwhile what is being done.</summary>
internal sealed class AnswerDelivery(ActivityLog log, ConversationStreams streams, KnowledgeBase knowledge, FollowUpSuggestions suggestions)
{
    /// <summary>Says that the message is being answered.</summary>
    public async Task AnnounceAsync(UnansweredMessage message, CancellationToken cancellationToken)
    {
        var index = await knowledge.IndexAsync(cancellationToken);
        streams.Send(message.Conversation, message.Message.Sequence, ProgressMessage.Searching(message.Message.Activity.Id!, index.Count));
    }

    /// <summary>Stores the answer, then shows it.</summary>
    public async Task DeliverAsync(UnansweredMessage message, Answer answer, Conversation turns, CancellationToken cancellationToken)
    {
        var next = await suggestions.AfterAsync(answer, turns, MessageProfile.Of(message.Message.Activity), cancellationToken);
        var activity = AnswerMessage.Of(answer, message.Message.Activity.Id!, next);
        if (await log.AnswerAsync(message.Conversation, message.Message.Sequence, activity, cancellationToken) is not null) streams.Notify(message.Conversation);
    }

    /// <summary>Says that something went wrong; the message stays unanswered.</summary>
    public void Fail(UnansweredMessage message) =>
        streams.Send(message.Conversation, message.Message.Sequence, ProgressMessage.Failed(message.Message.Activity.Id!));
}
