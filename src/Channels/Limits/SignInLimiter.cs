using System.Net;
using System.Threading.RateLimiting;

namespace SmartRegions.Channels.Limits;

/// <summary>
/// Guessing a password is slow, whatever the operator allows askers: for an address, and for all addresses together. What an address has used up costs the
/// others nothing. Thread-safe.
/// </summary>
internal sealed class SignInLimiter : IDisposable
{
    public const int PerAddressAndMinute = 6;

    /// <summary>From all addresses; enough for operators that mistype, too little for guessing from many machines.</summary>
    public const int AltogetherPerMinute = 60;

    private readonly PartitionedRateLimiter<IPAddress?> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<IPAddress?, string>(address => RateLimits.TokenBucket(RateLimits.PlaceOf(address), PerAddressAndMinute)),
        PartitionedRateLimiter.Create<IPAddress?, string>(_ => RateLimits.TokenBucket("all", AltogetherPerMinute)));

    /// <param name="address">Where the password comes from; <see langword="null"/> where that is not known, which counts as one address.</param>
    /// <returns>Whether one more password may be tried.</returns>
    public bool MayTry(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
