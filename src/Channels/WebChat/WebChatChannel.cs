namespace SmartRegions.Channels.WebChat;

/// <summary>The name of this channel in activities.</summary>
internal static class WebChatChannel
{
    public const string Id = "webchat";
}
