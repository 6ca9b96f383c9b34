using System.Threading.RateLimiting;

namespace SmartRegions.Channels.Api.Asking;

/// <summary>Questions of programs that are answered at a time: people in the chat must not wait for them. Thread-safe.</summary>
internal sealed class AskingPlaces : IDisposable
{
    /// <summary>Questions that may wait; beyond that programs are told to come back.</summary>
    private const int Waiting = 64;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
        QueueLimit = Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <returns>To be disposed when the question is answered; not acquired where too many wait.</returns>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken) => _limiter.AcquireAsync(1, cancellationToken);

    public void Dispose() => _limiter.Dispose();
}
