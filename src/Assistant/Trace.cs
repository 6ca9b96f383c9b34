namespace SmartRegions.Assistant;

/// <summary>Collects the steps of one answer; each lasts from the end of the one before.</summary>
internal sealed class Trace(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private readonly List<TraceEntry> _entries = [];
    private long _last = time.GetTimestamp();

    public IReadOnlyList<TraceEntry> Entries => _entries;

    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    public void Add(TraceStep step, string outcome)
    {
        var now = time.GetTimestamp();
        _entries.Add(new TraceEntry(step, outcome, time.GetElapsedTime(_last, now).TotalMilliseconds));
        _last = now;
    }
}
