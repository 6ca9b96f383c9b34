namespace SmartRegions.Channels.Conversations;

/// <summary>An activity that came in.</summary>
/// <param name="Stored">As it is kept.</param>
/// <param name="IsNew">False when the client had sent it before.</param>
internal sealed record Arrival(StoredActivity Stored, bool IsNew);

/// <summary>A message that awaits its answer.</summary>
internal sealed record UnansweredMessage(ConversationId Conversation, StoredActivity Message);
