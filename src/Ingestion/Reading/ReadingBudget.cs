using System.Diagnostics;

namespace SmartRegions.Ingestion.Reading;

/// <summary>The time one document has left. Starts when it is made.</summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _granted = limits.Total;

    public ReadingLimits Limits { get; } = limits;

    public bool IsSpent => Remaining <= TimeSpan.Zero;

    private TimeSpan Remaining => _granted - Stopwatch.GetElapsedTime(_started);

    /// <summary>Most bytes of positions and fonts around the text that is allowed: they take about ten times the place of the words.</summary>
    public long RawOutput => (1L << 20) + (Limits.Text * 16);

    /// <summary>Adds time, as scanned pages do.</summary>
    public void Grant(TimeSpan time) => _granted += time;

    /// <summary>A call of a tool within what is left.</summary>
    public ToolCommand Command(string tool, IReadOnlyList<string> arguments) => new(tool, arguments)
    {
        Memory = Limits.Memory,
        Stall = Limits.Stall,
        Total = Remaining > TimeSpan.FromMilliseconds(1) ? Remaining : TimeSpan.FromMilliseconds(1),
    };
}
