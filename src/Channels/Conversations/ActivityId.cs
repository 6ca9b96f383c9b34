using System.Globalization;

namespace SmartRegions.Channels.Conversations;

/// <summary>How an activity is named to clients: its conversation and its number there, as <c>Zk3v…|0000001</c>.</summary>
internal static class ActivityId
{
    public static string Of(ConversationId conversation, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversation.Value}|{sequence:D7}");

    /// <param name="id">As a client sent it.</param>
    /// <param name="conversation">The one that it speaks in.</param>
    /// <returns>The number; <see langword="null"/> for the name of nothing in this conversation.</returns>
    public static long? NumberIn(string? id, ConversationId conversation) =>
        id?.Split('|') is [var named, var number] && named == conversation.Value && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
}
