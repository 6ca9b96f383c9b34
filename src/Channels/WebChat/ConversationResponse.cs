using System.Text.Json.Serialization;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>An opened conversation, as Direct Line clients expect it, in names of their own.</summary>
/// <param name="ConversationId">Which one.</param>
/// <param name="Token">What opens it.</param>
/// <param name="ExpiresIn">Seconds until the token expires.</param>
internal sealed record ConversationResponse(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    /// <summary>Absolute address of the stream; left out where there is none.</summary>
    [JsonPropertyName("streamUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }

    public static ConversationResponse With(ConversationId conversation, string token) => new(conversation.Value, token, (int)TokenSigner.Lifetime.TotalSeconds);
}
