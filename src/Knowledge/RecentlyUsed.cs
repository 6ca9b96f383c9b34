using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace SmartRegions.Knowledge;

/// <summary>
/// Remembers what is asked for again and again, and forgets what was not asked for lately: there is a younger and an older half, and a younger half that is
/// full takes the place of the older one. Thread-safe.
/// </summary>
/// <param name="mostInHalf">Weight of what one half holds.</param>
public sealed class RecentlyUsed<TKey, TValue>(long mostInHalf)
    where TKey : notnull
{
    private Half _younger = new();
    private Half _older = new();

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (Volatile.Read(ref _younger).Known.TryGetValue(key, out var known))
        {
            value = known.Value;
            return true;
        }

        if (!Volatile.Read(ref _older).Known.TryGetValue(key, out known))
        {
            value = default;
            return false;
        }

        value = Add(key, known.Value, known.Weight);
        return true;
    }

    /// <returns>What is remembered now: the value, or another that was there first.</returns>
    public TValue Add(TKey key, TValue value, long weight)
    {
        var younger = Volatile.Read(ref _younger);
        var added = new Entry(value, weight);
        var known = younger.Known.GetOrAdd(key, added);
        if (ReferenceEquals(known, added) && younger.Grow(weight) > mostInHalf && Interlocked.CompareExchange(ref _younger, new Half(), younger) == younger) Volatile.Write(ref _older, younger);
        return known.Value;
    }

    private sealed class Half
    {
        private long _weight;

        public ConcurrentDictionary<TKey, Entry> Known { get; } = [];

        public long Grow(long weight) => Interlocked.Add(ref _weight, weight);
    }

    private sealed record Entry(TValue Value, long Weight);
}
