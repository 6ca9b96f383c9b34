using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Conversations;

/// <param name="Sequence">From 1 without gaps in a conversation; what clients know as watermark.</param>
/// <param name="Activity">With its id and time.</param>
internal sealed record StoredActivity(long Sequence, Activity Activity);
