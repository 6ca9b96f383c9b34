using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.Handouts;

/// <summary>Hand-outs that are made at a time; each may answer <see cref="ConversationReplay.MostQuestions"/> questions anew.</summary>
internal sealed class HandoutPlaces() : Places(waiting: 16);
