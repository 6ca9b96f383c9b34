using System.Collections.Concurrent;

namespace SmartRegions.Channels.Api.Keys;

/// <summary>What a key has left after a request.</summary>
/// <param name="IsGranted">Whether the request may go on.</param>
/// <param name="Remaining">Requests left in the window.</param>
/// <param name="Reset">Seconds until the next window, at least 1.</param>
internal readonly record struct QuotaState(bool IsGranted, int Remaining, int Reset);

/// <summary>Counts the requests of each key in fixed windows of a minute; each node counts for itself. Thread-safe.</summary>
/// <remarks>The framework's limiters do not say when their window ends, which programs want to know.</remarks>
internal sealed class KeyQuota(int perMinute, TimeProvider time)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Usage> _byKey = new(StringComparer.Ordinal);

    public int PerMinute => perMinute;

    /// <param name="key">Id of a key; there are as many entries as keys are used.</param>
    public QuotaState Take(string key)
    {
        var now = time.GetTimestamp();
        var usage = _byKey.AddOrUpdate(
            key,
            static (_, now) => new Usage(now, 1),
            (_, last, now) => time.GetElapsedTime(last.Since, now) >= Window ? new Usage(now, 1) : last with { Count = last.Count + 1 },
            now);
        var left = Window - time.GetElapsedTime(usage.Since, now);
        return new QuotaState(usage.Count <= perMinute, Math.Max(0, perMinute - usage.Count), Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)));
    }

    private sealed record Usage(long Since, int Count);
}
