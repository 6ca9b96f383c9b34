namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A clock that moves when it is told to.</summary>
internal sealed class FixedTime : TimeProvider
{
    private long _ticks = new DateTimeOffset(2026, 3, 9, 8, 30, 15, 123, TimeSpan.Zero).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan span) => Interlocked.Add(ref _ticks, span.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);
}
