namespace SmartRegions.Channels.Conversations;

/// <summary>How long what was asked is kept.</summary>
/// <param name="Days">Days after the last word of a conversation; everything that was asked in it, answered and said of it goes with it.</param>
public sealed record RetentionOptions(int Days = 90)
{
    /// <summary>Ten years; who wants more wants an archive.</summary>
    public const int MostDays = 3_650;
}
