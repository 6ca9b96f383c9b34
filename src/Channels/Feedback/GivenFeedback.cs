using System.Text.Json;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Feedback;

/// <summary>What an asker says of an answer, read from what a client sends: a thumb is an event, a reason is a message with a value.</summary>
/// <param name="Question">Number of the message that was answered.</param>
/// <param name="IsHelpful">Thumb up or down.</param>
/// <param name="Reason">Said after a thumb down; mostly not.</param>
internal sealed record GivenFeedback(long Question, bool IsHelpful, FeedbackReason? Reason)
{
    private const string ThumbEvent = "webchat:activity-status/feedback";
    private const string Prefix = "rueckmeldung:";
    private const string Like = "LikeAction";
    private const string Dislike = "DislikeAction";
    private const string ReasonField = "reason";
    private const string QuestionField = "question";

    /// <returns><see langword="null"/> for everything that is no feedback on an answer in this conversation.</returns>
    public static GivenFeedback? In(Activity activity, ConversationId conversation) => activity switch
    {
        { Type: ActivityTypes.Event, Name: ThumbEvent, Entities: [{ SchemaType: (Like or Dislike) and var kind, Id: { } about }, ..] } when about.StartsWith(Prefix, StringComparison.Ordinal)
            => ActivityId.NumberIn(about[Prefix.Length..], conversation) is { } question ? new GivenFeedback(question, kind == Like, null) : null,
        { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value } when value.TryGetProperty(ReasonField, out var reason) && value.TryGetProperty(QuestionField, out var about)
            => reason.ValueKind == JsonValueKind.String && Enum.TryParse<FeedbackReason>(reason.GetString(), out var known) && Enum.IsDefined(known)
                && about.ValueKind == JsonValueKind.String && ActivityId.NumberIn(about.GetString(), conversation) is { } question ? new GivenFeedback(question, false, known) : null,
        _ => null,
    };

    /// <summary>The two thumbs under an answer.</summary>
    /// <param name="question">Id of the message that it answers.</param>
    public static IReadOnlyList<PossibleAction> Thumbs(string question) => [new PossibleAction(Prefix + question, Like), new PossibleAction(Prefix + question, Dislike)];

    /// <summary>What a click on a reason sends.</summary>
    /// <param name="question">Id of the message that was answered.</param>
    /// <param name="reason">Which reason.</param>
    public static JsonElement ValueOf(string question, FeedbackReason reason) => JsonSerializer.SerializeToElement(
        new Dictionary<string, string>(StringComparer.Ordinal) { [QuestionField] = question, [ReasonField] = reason.ToString() }, ActivityJson.Default.DictionaryStringString);

    /// <summary>What is kept beside the message of a click on a reason; <see langword="null"/> of a thumb.</summary>
    public JsonElement? ToValue(ConversationId conversation) => Reason is { } reason ? ValueOf(QuestionIn(conversation), reason) : null;

    /// <summary>Id of the message that was answered.</summary>
    public string QuestionIn(ConversationId conversation) => ActivityId.Of(conversation, Question);
}
