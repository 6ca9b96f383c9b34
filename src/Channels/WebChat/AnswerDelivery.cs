using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;

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
    /// <returns>The answer's number; the question's where it was answered already.</returns>
    public async Task<long> DeliverAsync(UnansweredMessage message, Answer answer, Conversation turns, CancellationToken cancellationToken)
    {
        var (sequence, question) = message.Message;
        var shown = AnswerMessage.Of(answer, question);
        streams.Send(message.Conversation, sequence, progress.Preview(shown));
        var next = await suggestions.AfterAsync(answer, turns, cancellationToken);
        var final = ProgressMessage.Final(shown with { SuggestedActions = AnswerMessage.Suggesting(next) });
        return await StoreAsync(message, final, AskedQuestion.InChat(message, answer, time.GetUtcNow()), cancellationToken);
    }

    /// <summary>Stores the wish for a human with the answer that confirms it, and shows that: nothing is said of a number that is not stored.</summary>
    /// <param name="message">The wish in words.</param>
    /// <param name="answer">What the advisor says to it.</param>
    /// <param name="take">Stores the wish, and says what has become of it.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The answer's number; the question's where it was answered already.</returns>
    public Task<long> HandOnAsync(UnansweredMessage message, Answer answer, Func<DatabaseSession, Task<string>> take, CancellationToken cancellationToken) => StoreAsync(
        message,
        async session =>
        {
            var confirmed = answer with { Text = await take(session) };
            await QuestionLog.AddAsync(session, AskedQuestion.InChat(message, confirmed, time.GetUtcNow()));
            return ProgressMessage.Final(AnswerMessage.Of(confirmed, message.Message.Activity));
        },
        cancellationToken);

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

    private Task<long> StoreAsync(UnansweredMessage message, Activity answer, AskedQuestion asked, CancellationToken cancellationToken) => StoreAsync(
        message,
        async session =>
        {
            await QuestionLog.AddAsync(session, asked);
            return answer;
        },
        cancellationToken);

    /// <returns>The answer's number; the question's where it was answered already.</returns>
    private async Task<long> StoreAsync(UnansweredMessage message, Func<DatabaseSession, Task<Activity>> answer, CancellationToken cancellationToken)
    {
        var sequence = message.Message.Sequence;
        if (await log.AnswerAsync(message.Conversation, sequence, answer, cancellationToken) is not { } stored) return sequence;
        streams.Notify(message.Conversation, stored);
        return stored.Sequence;
    }
}
