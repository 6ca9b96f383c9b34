namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>Knows how long a document may still take.</summary>
internal sealed class ReadingClock(ReadingLimits limits, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _lastSign = time.GetTimestamp();

    /// <summary>The time granted in all; grows with every page that must be recognised.</summary>
    public TimeSpan Granted { get; private set; } = limits.Total;

    /// <summary>Until one of the limits is passed; not negative.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var remaining = UntilStall < UntilEnd ? UntilStall : UntilEnd;
            return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        }
    }

    /// <summary>Which of the limits is passed first: the time in all, or the time without progress.</summary>
    public bool EndsBeforeStall => UntilEnd <= UntilStall;

    private TimeSpan UntilStall => limits.Stall - time.GetElapsedTime(_lastSign);

    private TimeSpan UntilEnd => Granted - time.GetElapsedTime(_start);

    public void NoteProgress() => _lastSign = time.GetTimestamp();

    public void GrantScannedPages(int count) =>
        Granted += limits.PerScannedPage * Math.Clamp(count, 0, limits.Pages);
}
