namespace SmartRegions.Channels.WebChat;

/// <summary>What an operator may set for the web chat.</summary>
public sealed record WebChatOptions
{
    /// <summary>New conversations from one address.</summary>
    public int ConversationsPerMinute { get; init; } = 60;

    /// <summary>Messages from one address.</summary>
    public int MessagesPerMinute { get; init; } = 240;

    /// <summary>Other requests from one address.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>How long a conversation is kept after the last word.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(90);
}
