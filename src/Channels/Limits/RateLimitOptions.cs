namespace SmartRegions.Channels.Limits;

/// <summary>How much an operator lets one asker ask for.</summary>
public sealed record RateLimitOptions
{
    /// <summary>Messages from one address; other limits of an address follow from it.</summary>
    public int MessagesPerMinute { get; init; } = 240;

    /// <summary>Requests with one key of the programming interface.</summary>
    public int RequestsPerKeyAndMinute { get; init; } = 120;

    /// <summary>New conversations from one address.</summary>
    public int ConversationsPerMinute => Math.Max(1, MessagesPerMinute / 4);

    /// <summary>Hand-outs for one address; each answers a conversation's questions anew.</summary>
    public int HandoutsPerMinute => Math.Max(1, MessagesPerMinute / 8);

    /// <summary>Other requests from one address.</summary>
    public int RequestsPerMinute => MessagesPerMinute * 5;
}
