using System.Threading.RateLimiting;

namespace SmartRegions.Channels.Limits;

/// <summary>Places for work that would take the processor from people in the chat: half of the cores at a time. Thread-safe.</summary>
/// <param name="waiting">How many may wait for a place; beyond that they are told to come back.</param>
internal abstract class Places(int waiting) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <returns>To be disposed when the work is done; not acquired where too many wait.</returns>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken) => _limiter.AcquireAsync(1, cancellationToken);

    public void Dispose() => _limiter.Dispose();
}
