namespace SmartRegions.Channels.Retention;

/// <summary>How long what was asked is kept.</summary>
/// <param name="Days">Days after the last word of a conversation; everything that was asked in it, answered and said of it goes with it. Questions of programs: days after they were asked.</param>
/// <param name="EscalationDays">Days after a question was handed on to people, whatever becomes of the conversation; a year by default, which is as long as its number is counted on.</param>
public sealed record RetentionOptions(int Days = 90, int EscalationDays = 365)
{
    /// <summary>Ten years; who wants more wants an archive.</summary>
    public const int MostDays = 3_650;
}
