using System.Text.Json;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Escalations;

/// <summary>The wish that people answer a question, read from a message with a value: <c>{"escalate": "abc|0000001", "missing": "…"}</c>.</summary>
/// <param name="Question">Number of the question.</param>
/// <param name="Missing">What the asker finds missing, as sent; <see langword="null"/> where they say nothing.</param>
internal sealed record EscalationWish(long Question, string? Missing)
{
    private const string Action = "AskAction";
    private const string Prefix = "fachleute:";
    private const string QuestionField = "escalate";
    private const string MissingField = "missing";

    /// <summary>Says that a question can be handed on.</summary>
    /// <param name="question">Id of the message that asked it.</param>
    public static PossibleAction Offer(string question) => new(Prefix + question, Action);

    /// <returns>What an answer said of handing its question on; <see langword="null"/> where it said nothing.</returns>
    public static PossibleAction? OfferIn(Activity answer) => answer.Entities?.SelectMany(entity => entity.PotentialAction ?? []).FirstOrDefault(action => action.SchemaType == Action);

    /// <returns><see langword="null"/> for everything that is no such wish in this conversation.</returns>
    public static EscalationWish? In(Activity activity, ConversationId conversation)
    {
        if (activity is not { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value }) return null;
        if (!value.TryGetProperty(QuestionField, out var about) || about.ValueKind != JsonValueKind.String || ActivityId.NumberIn(about.GetString(), conversation) is not { } question) return null;
        return new EscalationWish(question, value.TryGetProperty(MissingField, out var missing) && missing.ValueKind == JsonValueKind.String ? missing.GetString() : null);
    }

    /// <summary>What is kept beside the message; what is missing stands in its text.</summary>
    public JsonElement ToValue(ConversationId conversation) => JsonSerializer.SerializeToElement(
        new Dictionary<string, string>(StringComparer.Ordinal) { [QuestionField] = ActivityId.Of(conversation, Question) },
        ActivityJson.Default.DictionaryStringString);
}
