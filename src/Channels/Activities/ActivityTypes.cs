namespace SmartRegions.Channels.Activities;

/// <summary>The types of activity that are used here.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Event = "event";
    public const string Typing = "typing";
}
