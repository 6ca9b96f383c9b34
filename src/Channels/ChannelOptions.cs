using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Retention;
using SmartRegions.Channels.Sources;
using SmartRegions.Channels.WebChat;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels;

/// <summary>What an operator may set.</summary>
/// <param name="Location">The data folder.</param>
/// <param name="Urls">Addresses to listen on, as <c>http://127.0.0.1:5080</c>.</param>
public sealed record ChannelOptions(KnowledgeLocation Location, params string[] Urls)
{
    /// <summary>How pages of originals become pictures; by default none does, and sources are shown as text.</summary>
    public PagePainter Paint { get; init; } = (_, _, _) => Task.FromResult<byte[]?>(null);

    public WebChatOptions WebChat { get; init; } = new();

    public RateLimitOptions Limits { get; init; } = new();

    public RetentionOptions Retention { get; init; } = new();

    /// <summary>Opens the operator's pages in place of the password that is kept; <see langword="null"/> for none.</summary>
    public string? OperatorPassword { get; init; }
}
