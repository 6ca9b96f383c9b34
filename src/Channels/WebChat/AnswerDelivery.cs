using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.WebChat;

/// <summary>Brings answers to where they were asked for, and says meanwhile what is being done.</summary>
internal sealed class AnswerDelivery(ActivityLog log, ConversationStreams streams, KnowledgeBase knowledge, FollowUpSuggestions suggestions, ProgressMessage progress, TimeProvider time)
{
    /// <summary>Says that the message is being answered.</summary>
    public async Task AnnounceAsync(UnansweredMessage message, CancellationToken cancellationToken)
    {
        var index = await knowledge.IndexAsync(cancellationToken);
        streams.Send(message.Conversation, message.Message.Sequence, progress.Searching(message.Message.Activity.Id!, index.Count));
    }

    /// <summary>Shows the answer, stores it with what can be asked next, and shows that.</summary>
    public async Task DeliverAsync(UnansweredMessage message, Answer answer, Conversation turns, CancellationToken cancellationToken)
    {
        var (sequence, question) = message.Message;
        streams.Send(message.Conversation, sequence, progress.Preview(AnswerMessage.Of(answer, question, [])));
        var next = await suggestions.AfterAsync(answer, turns, cancellationToken);
        var final = ProgressMessage.Final(AnswerMessage.Of(answer, question, next));
        await StoreAsync(message, final, AskedQuestion.InChat(message, answer, time.GetUtcNow()), cancellationToken);
    }

    /// <summary>
    /// Says that something went wrong, and stores that as the answer: so it is read by who was not listening too, and a message that fails every time
    /// is not tried first at every start.
    /// </summary>
    public async Task FailAsync(UnansweredMessage message, CancellationToken cancellationToken)
    {
        var (sequence, question) = message.Message;
        var failed = progress.Failed(question.Id!);
        streams.Send(message.Conversation, sequence, failed);
        await StoreAsync(message, failed, AskedQuestion.FailedInChat(message, failed.Text!, time.GetUtcNow()), cancellationToken);
    }

    private async Task StoreAsync(UnansweredMessage message, Activity answer, AskedQuestion asked, CancellationToken cancellationToken)
    {
        var stored = await log.AnswerAsync(message.Conversation, message.Message.Sequence, answer, session => QuestionLog.AddAsync(session, asked), cancellationToken);
        if (stored is not null) streams.Notify(message.Conversation);
    }
}
