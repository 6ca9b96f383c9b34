namespace SmartRegions.Channels.WebChat;

/// <summary>What an operator may set for the web chat.</summary>
public sealed record WebChatOptions
{
    /// <summary>Whose pages may show the chat in a frame, as <c>https://www.stadt.example</c>; this server's own always may.</summary>
    public IReadOnlyList<string> EmbedOn { get; init; } = [];
}
