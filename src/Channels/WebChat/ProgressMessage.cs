using System.Globalization;
using System.Text.Json;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// What is shown of an answer on its way: what is being done, then the answer as far as it is there, each taking the place of the one before. None
/// of it is kept; the answer ends the stream and stays.
/// </summary>
/// <param name="time">Web Chat puts what has no time before everything else.</param>
internal sealed class ProgressMessage(TimeProvider time)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="question">Id of the message that is being answered.</param>
    /// <param name="passages">How many passages are searched.</param>
    public Activity Searching(string question, int passages) =>
        Of(question, ActivityTypes.Typing, string.Create(German, $"Durchsuche {passages:N0} Passagen …")) with { ChannelData = Passing("informative", sequence: 1, streamId: null) };

    /// <summary>The answer before it is stored.</summary>
    public Activity Preview(Activity answer) => answer with
    {
        Type = ActivityTypes.Typing,
        Id = $"{StreamOf(answer.ReplyToId!)}2",
        Timestamp = time.GetUtcNow(),
        ChannelData = Passing("streaming", sequence: 2, StreamOf(answer.ReplyToId!)),
    };

    /// <summary>The answer as the end of its stream.</summary>
    public static Activity Final(Activity answer) => answer with { ChannelData = Write(new StreamData("final", null, StreamOf(answer.ReplyToId!))) };

    public Activity Failed(string question) =>
        Final(Of(question, ActivityTypes.Message, "Diese Frage konnte ich wegen einer Störung nicht beantworten. Bitte stellen Sie sie in ein paar Minuten noch einmal."));

    private static string StreamOf(string question) => $"{question}|a";

    private JsonElement Passing(string type, int sequence, string? streamId) =>
        Write(new StreamData(type, sequence, streamId) { Position = time.GetUtcNow().ToUnixTimeMilliseconds() });

    private static JsonElement Write(StreamData data) => JsonSerializer.SerializeToElement(data, ActivityJson.Default.StreamData);

    private Activity Of(string question, string type, string text) => new()
    {
        Type = type,
        Id = StreamOf(question),
        Timestamp = time.GetUtcNow(),
        ChannelId = ChannelIds.WebChat,
        From = ChannelAccount.Assistant,
        ReplyToId = question,
        Text = text,
    };
}
