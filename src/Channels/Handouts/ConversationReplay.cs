using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.WebChat;

namespace SmartRegions.Channels.Handouts;

/// <summary>
/// Gives the answers of a conversation again, as the advisor knows them: what is stored is how they were shown. Whether both say the same is told.
/// </summary>
internal sealed class ConversationReplay(ActivityLog log, Advisor advisor)
{
    /// <summary>Questions that are asked again; each costs an answer's time.</summary>
    public const int MostQuestions = 50;

    /// <param name="conversation">Which one.</param>
    /// <param name="last">Number of the question to end with, before which only those are asked again that it can lean on; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>The last questions that were answered, in their order.</returns>
    public async Task<IReadOnlyList<ReplayedTurn>> OfAsync(ConversationId conversation, long? last, CancellationToken cancellationToken)
    {
        var turns = Conversation.Empty;
        var replayed = new List<ReplayedTurn>();
        foreach (var asked in Needed(await log.AnsweredAsync(conversation, cancellationToken), last))
        {
            var profile = MessageProfile.Of(asked.Question);
            var question = PersonalDataGate.Question(asked.Question);
            var answer = await advisor.AnswerAsync(question, ConversationHistory.Recent(turns), profile, cancellationToken);
            turns = turns.With(question, answer);
            replayed.Add(new ReplayedTurn(asked.Number, turns.Turns[^1], profile, AnswerMessage.Of(answer, asked.Question).Text == asked.Answer.Text));
        }

        return replayed;
    }

    private static IEnumerable<AnsweredQuestion> Needed(IReadOnlyList<AnsweredQuestion> answered, long? last) => last is null
        ? answered.TakeLast(MostQuestions)
        : answered.Where(asked => asked.Number <= last).TakeLast(ConversationHistory.TurnsKept + 1);
}

/// <param name="Number">Of the question in its conversation.</param>
/// <param name="Turn">The question with its answer.</param>
/// <param name="Given">What the asker had told of themselves beside the question.</param>
/// <param name="IsAsShown">False when the answer is another than the asker was shown: the knowledge has changed, or the day.</param>
internal sealed record ReplayedTurn(long Number, Turn Turn, AskerProfile Given, bool IsAsShown);
