using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// Writes and checks the tokens of conversations: JSON Web Tokens signed with HMAC-SHA256 (RFC 7519, RFC 7515), so that clients can read whose
/// they are. Only the one header written here is accepted. Thread-safe.
/// </summary>
internal sealed partial class TokenSigner(byte[] key, TimeProvider time)
{
    /// <summary>How long an asker may be silent; clients renew theirs every fifteen minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>A stream is opened as soon as its address is known.</summary>
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(1);

    private const int LongestToken = 1024;

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    /// <returns>A token for the whole conversation.</returns>
    public string Sign(ConversationId conversation, string user) => Sign(conversation, user, TokenPurpose.Conversation, Lifetime);

    /// <returns>A token that opens the stream.</returns>
    public string SignStream(ConversationId conversation, string user) => Sign(conversation, user, TokenPurpose.Stream, StreamLifetime);

    /// <param name="text">What a client sent.</param>
    /// <returns>What it says, expired or not; <see langword="null"/> when it is not signed by us.</returns>
    public ConversationToken? Read(string? text)
    {
        if (text is not { Length: > 0 and <= LongestToken } || text.Split('.') is not [var header, var payload, var signature] || header != Header) return null;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Signature(payload)))) return null;
        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), Json.Default.Claims);
        return claims is not null && ConversationId.TryParse(claims.Conversation, out var conversation)
            ? new ConversationToken(conversation, claims.User, claims.Purpose, DateTimeOffset.FromUnixTimeSeconds(claims.Expires))
            : null;
    }

    public bool HasExpired(ConversationToken token) => token.Expires <= time.GetUtcNow();

    private string Sign(ConversationId conversation, string user, TokenPurpose purpose, TimeSpan lifetime)
    {
        var claims = new Claims(conversation.Value, user, purpose, (time.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        var payload = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, Json.Default.Claims));
        return $"{Header}.{payload}.{Signature(payload)}";
    }

    private string Signature(string payload) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"{Header}.{payload}")));

    internal sealed record Claims(
        [property: JsonPropertyName("conv")] string Conversation,
        [property: JsonPropertyName("user")] string User,
        [property: JsonPropertyName("use")] TokenPurpose Purpose,
        [property: JsonPropertyName("exp")] long Expires);

    [JsonSerializable(typeof(Claims))]
    private sealed partial class Json : JsonSerializerContext;
}
