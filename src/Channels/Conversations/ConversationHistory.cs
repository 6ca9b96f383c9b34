using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// What was said before a message, as the advisor needs it. Answers are not stored as the advisor knows them: after a restart they are given
/// again from the same questions. Not thread-safe.
/// </summary>
internal sealed class ConversationHistory(ActivityLog log, Advisor advisor)
{
    /// <summary>Questions that a later one can lean on, or that a stocktaking spans.</summary>
    public const int TurnsKept = 20;

    /// <summary>Activities read at a time: most questions are followed by their answer alone.</summary>
    private const int ReadAtOnce = 2 * TurnsKept;

    /// <summary>Conversations kept in memory; one that is not among them costs its questions again.</summary>
    private const int ConversationsKept = 125;

    private readonly Dictionary<ConversationId, LinkedListNode<Remembered>> _byId = [];
    private readonly LinkedList<Remembered> _byUse = new();

    /// <returns>The turns before the message with number <paramref name="before"/>.</returns>
    public async Task<Conversation> BeforeAsync(ConversationId conversation, long before, CancellationToken cancellationToken)
    {
        if (Take(conversation) is { } known && known.UpTo < before && !await HasQuestionBetweenAsync(conversation, known.UpTo, before, cancellationToken)) return known.Turns;
        var turns = Conversation.Empty;
        foreach (var message in await QuestionsAsync(conversation, 0, before, cancellationToken))
        {
            var question = PersonalDataGate.Question(message);
            turns = turns.With(question, await advisor.AnswerAsync(question, turns, MessageProfile.Of(message), cancellationToken));
        }

        return turns;
    }

    /// <summary>Keeps the turns up to and with this message.</summary>
    public void Keep(ConversationId conversation, long upTo, Conversation turns)
    {
        _byId[conversation] = _byUse.AddLast(new Remembered(conversation, upTo, Recent(turns)));
        if (_byId.Count <= ConversationsKept || _byUse.First is not { } oldest) return;
        _byUse.RemoveFirst();
        _byId.Remove(oldest.Value.Conversation);
    }

    /// <summary>As much of a conversation as a later question can lean on.</summary>
    public static Conversation Recent(Conversation turns) => turns.Turns.Count <= TurnsKept ? turns : new Conversation([.. turns.Turns.TakeLast(TurnsKept)]);

    private Remembered? Take(ConversationId conversation)
    {
        if (!_byId.Remove(conversation, out var node)) return null;
        _byUse.Remove(node);
        return node.Value;
    }

    /// <summary>Another node may have answered meanwhile; where no number is left between, none has.</summary>
    private async Task<bool> HasQuestionBetweenAsync(ConversationId conversation, long after, long before, CancellationToken cancellationToken) =>
        before - after > 1 && (await QuestionsAsync(conversation, after, before, cancellationToken)).Count > 0;

    /// <summary>The last questions between two numbers, in their order; reads no farther back than these, however long the conversation is.</summary>
    private async Task<IReadOnlyList<Activity>> QuestionsAsync(ConversationId conversation, long after, long before, CancellationToken cancellationToken)
    {
        var questions = new List<Activity>();
        while (questions.Count < TurnsKept && before - after > 1 && await log.ReadBackAsync(conversation, before, (int)Math.Min(before - after - 1, ReadAtOnce), cancellationToken) is { Count: > 0 } page)
        {
            before = page[^1].Sequence;
            questions.AddRange(page.Where(item => item.Sequence > after && item.Activity.IsQuestion()).Select(item => item.Activity));
        }

        questions.Reverse();
        return questions.Count <= TurnsKept ? questions : questions[^TurnsKept..];
    }

    private sealed record Remembered(ConversationId Conversation, long UpTo, Conversation Turns);
}
