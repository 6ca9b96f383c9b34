using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <summary>A question with its answer, both as they are stored.</summary>
/// <param name="Number">Of the question in its conversation.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record AnsweredQuestion(long Number, Activity Question, Activity Answer);

internal static class AnsweredQuestions
{
    /// <returns>In the order in which they were asked; what has no answer yet is left out.</returns>
    public static async Task<IReadOnlyList<AnsweredQuestion>> AnsweredAsync(this ActivityLog log, ConversationId conversation, CancellationToken cancellationToken)
    {
        var questions = new Dictionary<string, StoredActivity>(StringComparer.Ordinal);
        var answered = new List<AnsweredQuestion>();
        var after = 0L;
        while (await log.ReadAsync(conversation, after, cancellationToken) is { Count: > 0 } page)
        {
            after = page[^1].Sequence;
            foreach (var said in page)
            {
                if (said.Activity.IsQuestion()) questions[said.Activity.Id!] = said;
                else if (said.Activity.ReplyToId is { } about && questions.Remove(about, out var asked)) answered.Add(new AnsweredQuestion(asked.Sequence, asked.Activity, said.Activity));
            }
        }

        return [.. answered.OrderBy(item => item.Number)];
    }
}
