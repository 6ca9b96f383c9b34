namespace SmartRegions.Channels.Activities;

/// <summary>The names of channels, as the Bot Framework gives them.</summary>
internal static class ChannelIds
{
    public const string WebChat = "webchat";
}
