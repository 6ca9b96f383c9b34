namespace SmartRegions.Channels.Activities;

/// <summary>What the assistant says in a few words, without sources.</summary>
internal static class PlainMessage
{
    public static Activity Of(string text) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = ChannelIds.WebChat,
        From = ChannelAccount.Assistant,
        Locale = "de-DE",
        TextFormat = "plain",
        Text = text,
    };
}
