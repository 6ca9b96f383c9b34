using System.Globalization;
using System.Text.Json;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.WebChat;

/// <summary>What is shown while an answer is on its way. It is not kept.</summary>
internal static class ProgressMessage
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="question">Id of the message that is being answered.</param>
    /// <param name="passages">How many passages are searched.</param>
    public static Activity Searching(string question, int passages) => Of(question, ActivityTypes.Typing, string.Create(German, $"Durchsuche {passages:N0} Passagen …")) with
    {
        ChannelData = JsonSerializer.SerializeToElement(new { streamType = "informative", streamSequence = 1 }),
    };

    public static Activity Failed(string question) =>
        Of(question, ActivityTypes.Message, "Diese Frage konnte ich wegen einer Störung nicht beantworten. Sie ist gespeichert; bitte versuchen Sie es in ein paar Minuten noch einmal.");

    private static Activity Of(string question, string type, string text) => new()
    {
        Type = type,
        Id = $"{question}|{type}",
        ChannelId = WebChatChannel.Id,
        From = ChannelAccount.Assistant,
        ReplyToId = question,
        Text = text,
    };
}
