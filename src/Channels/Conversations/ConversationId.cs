using System.Buffers.Text;
using System.Security.Cryptography;

namespace SmartRegions.Channels.Conversations;

/// <summary>Names a conversation: 128 random bits as 22 characters of base64url, which nobody guesses.</summary>
internal readonly record struct ConversationId
{
    private const int Length = 22;

    private ConversationId(string value) => Value = value;

    public string Value { get; }

    public static ConversationId New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    public static bool TryParse(string? text, out ConversationId id)
    {
        var valid = text is { Length: Length } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        id = valid ? new ConversationId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? string.Empty;
}
