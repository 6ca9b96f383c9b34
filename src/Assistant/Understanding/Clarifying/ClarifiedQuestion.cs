using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Puts a question and the reply to what was asked back together: "In NRW" belongs to the question about procurement before it.</summary>
internal static class ClarifiedQuestion
{
    private const int LongestReply = 8;

    /// <returns>The earlier question with the reply, or the text as it is when it is a question of its own.</returns>
    public static string Of(string text, Conversation conversation) =>
        conversation.Turns is [.., var last] && ClarificationRules.WasAskedBack(last) && IsReply(text) ? $"{text.Trim()} {last.Question.Text.Trim()}" : text;

    private static bool IsReply(string text) =>
        !text.TrimEnd().EndsWith('?') && QuestionReader.Read(text) is { Type: QuestionType.Topic or QuestionType.Which, Words.Count: > 0 and <= LongestReply };
}
