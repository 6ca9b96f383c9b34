using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.Api.Asking;

/// <summary>Questions of programs that are answered at a time.</summary>
internal sealed class AskingPlaces() : Places(waiting: 64);
