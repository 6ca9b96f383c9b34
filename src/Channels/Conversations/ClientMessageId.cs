using System.Text.Json;
using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <summary>What a client calls its message, so that it knows it again and one sent twice is one: <c>channelData: {"clientActivityID": "a1"}</c>.</summary>
internal static class ClientMessageId
{
    private const string Field = "clientActivityID";

    /// <param name="channelData">As it came in.</param>
    /// <returns><see langword="null"/> where there is none, or one that no client makes: nothing but a name is to be told here.</returns>
    public static string? In(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(Field, out var id) && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= ActivityLimits.ClientIdLength } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '|')
            ? text
            : null;
}
