using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.WebChat;

/// <summary>What a token says.</summary>
/// <param name="Conversation">The one conversation that it opens.</param>
/// <param name="User">The one asker who speaks there with it.</param>
/// <param name="Purpose">What it opens.</param>
/// <param name="Expires">From when on it opens nothing.</param>
internal sealed record ConversationToken(ConversationId Conversation, string User, TokenPurpose Purpose, DateTimeOffset Expires);
