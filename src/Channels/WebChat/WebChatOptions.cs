namespace SmartRegions.Channels.WebChat;

/// <summary>What an operator may set for the web chat.</summary>
public sealed record WebChatOptions
{
    /// <summary>Messages from one address; other limits follow from it.</summary>
    public int MessagesPerMinute { get; init; } = 240;

    /// <summary>New conversations from one address.</summary>
    public int ConversationsPerMinute => Math.Max(1, MessagesPerMinute / 4);

    /// <summary>Other requests from one address.</summary>
    public int RequestsPerMinute => MessagesPerMinute * 5;

    /// <summary>Whose pages may show the chat in a frame, as <c>https://www.stadt.example</c>; this server's own always may.</summary>
    public IReadOnlyList<string> EmbedOn { get; init; } = [];

    /// <summary>How long a conversation is kept after the last word.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(90);
}
