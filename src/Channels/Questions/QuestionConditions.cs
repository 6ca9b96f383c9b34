using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Questions;

/// <summary>A filter as SQL; what a person typed becomes parameters only.</summary>
internal static class QuestionConditions
{
    private const char Escape = '\\';

    public static (string Where, IReadOnlyDictionary<string, object?> Parameters) Of(QuestionFilter filter)
    {
        var conditions = new List<string> { "1 = 1" };
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        void Add(string condition, string name, object? value)
        {
            if (value is null) return;
            conditions.Add(condition);
            parameters[name] = value;
        }

        Add("a.asked_at >= @from", "from", filter.From is { } from ? Instant.Write(from) : null);
        Add("a.asked_at < @before", "before", filter.Before is { } before ? Instant.Write(before) : null);
        Add("a.channel = @channel", "channel", filter.Channel?.ToString());
        Add("a.behaviour = @behaviour", "behaviour", filter.Behaviour);
        Add("a.confidence >= @least", "least", filter.LeastConfidence);
        Add("a.confidence < @below", "below", filter.ConfidenceBelow);
        Add($"a.searched LIKE @text ESCAPE '{Escape}'", "text", filter.Text is { } text ? $"%{Literal(QuestionLog.Searched(text))}%" : null);
        if (filter.Feedback is { } feedback) conditions.Add(OnFeedback(feedback));
        return (string.Join(" AND ", conditions), parameters);
    }

    private static string OnFeedback(FeedbackFilter feedback) => feedback switch
    {
        FeedbackFilter.Any => "f.helpful IS NOT NULL",
        FeedbackFilter.Helpful => "f.helpful = 1",
        FeedbackFilter.NotHelpful => "f.helpful = 0",
        FeedbackFilter.None => "f.helpful IS NULL",
        _ => throw new ArgumentOutOfRangeException(nameof(feedback), feedback, "Unknown filter."),
    };

    /// <summary>The wildcards of LIKE as characters.</summary>
    private static string Literal(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
