using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Questions;

/// <summary>A question with its answer, as the operator's log keeps them.</summary>
/// <param name="AskedAt">When it came in.</param>
/// <param name="Channel">Where.</param>
/// <param name="Question">Without what tells of a person.</param>
/// <param name="Answer">What a person read.</param>
/// <param name="Behaviour">The kind of the answer, as <see cref="AnswerKind"/> says, or <see cref="Failed"/>.</param>
/// <param name="Intent">How the question was understood; <see langword="null"/> where it failed.</param>
/// <param name="Confidence">0 to 1; <see langword="null"/> where nothing was looked up.</param>
/// <param name="Milliseconds">How long the answer took, without waiting for its turn.</param>
/// <param name="Trace">How it came about.</param>
internal sealed record AskedQuestion(
    DateTimeOffset AskedAt, QuestionChannel Channel, string Question, string Answer, string Behaviour, string? Intent, double? Confidence, double Milliseconds, QuestionTrace Trace)
{
    /// <summary>The behaviour of a question that could not be answered for a fault of ours.</summary>
    public const string Failed = "failure";

    /// <summary>Of a program: what the operator called its key.</summary>
    public string? Program { get; init; }

    /// <summary>Code of the asker's Land, where said beside the question.</summary>
    public string? Land { get; init; }

    /// <summary>In the chat: the conversation, and the number of the question in it.</summary>
    public (ConversationId Conversation, long Sequence)? Place { get; init; }

    public static AskedQuestion ByProgram(string program, Land? land, Question question, Answer answer, DateTimeOffset askedAt) =>
        Of(QuestionChannel.Api, question.Text, answer, askedAt) with { Program = program, Land = land?.Code };

    public static AskedQuestion FailedForProgram(string program, Land? land, Question question, DateTimeOffset askedAt) =>
        new(askedAt, QuestionChannel.Api, question.Text, string.Empty, Failed, null, null, 0, QuestionTrace.Empty) { Program = program, Land = land?.Code };

    public static AskedQuestion InChat(UnansweredMessage message, Answer answer, DateTimeOffset now) =>
        Of(QuestionChannel.Chat, TextOf(message), answer, message.Message.Activity.Timestamp ?? now) with { Place = PlaceOf(message), Land = LandOf(message) };

    public static AskedQuestion FailedInChat(UnansweredMessage message, string told, DateTimeOffset now) =>
        new(message.Message.Activity.Timestamp ?? now, QuestionChannel.Chat, TextOf(message), told, Failed, null, null, 0, QuestionTrace.Empty)
        {
            Place = PlaceOf(message),
            Land = LandOf(message),
        };

    private static AskedQuestion Of(QuestionChannel channel, string question, Answer answer, DateTimeOffset askedAt) =>
        new(askedAt, channel, question, answer.Text, AnswerKind.Of(answer), answer.Intent, AnswerKind.ConfidenceOf(answer), answer.Elapsed.TotalMilliseconds, QuestionTrace.Of(answer));

    /// <summary>Whatever an asker wants kept in the conversation, operators need not read what tells of a person.</summary>
    private static string TextOf(UnansweredMessage message) => message.Message.Activity.Text is { } text ? Redaction.Of(text, PersonalDataFinder.Find(text)) : string.Empty;

    private static (ConversationId, long) PlaceOf(UnansweredMessage message) => (message.Conversation, message.Message.Sequence);

    private static string? LandOf(UnansweredMessage message) => MessageProfile.Of(message.Message.Activity).Land?.Code;
}
