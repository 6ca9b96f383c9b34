namespace SmartRegions.Channels.Retention;

/// <summary>How long one kind of thing is kept.</summary>
/// <param name="Days">At least.</param>
/// <param name="DeleteBeforeAsync">Deletes what is older than an instant, and says how many.</param>
internal sealed record RetentionRule(int Days, Func<DateTimeOffset, CancellationToken, Task<int>> DeleteBeforeAsync);
