using System.Diagnostics;

namespace SmartRegions.Ingestion.Reading;

/// <summary>The time and the text one document has left. The time starts when it is made. Safe for several threads.</summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _grantedTicks = limits.Total.Ticks;
    private long _textBytes;

    public ReadingLimits Limits { get; } = limits;

    /// <summary>Whether all that was read together is more than <see cref="ReadingLimits.Text"/>.</summary>
    public bool IsTextSpent => Interlocked.Read(ref _textBytes) > Limits.Text;

    /// <summary>Most bytes of positions and fonts around the text that is allowed: they take about ten times the place of the words.</summary>
    public long RawOutput => (1L << 20) + (Limits.Text * 16);

    private TimeSpan Remaining => TimeSpan.FromTicks(Interlocked.Read(ref _grantedTicks)) - Stopwatch.GetElapsedTime(_started);

    /// <summary>Adds <see cref="ReadingLimits.PerScannedPage"/> for each of the pages, as the watchdog does when they are announced.</summary>
    public void GrantScannedPages(int count) =>
        Interlocked.Add(ref _grantedTicks, (Limits.PerScannedPage * Math.Clamp(count, 0, Limits.Pages)).Ticks);

    /// <summary>Counts text that was read, whichever part of the document it is from.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool TakeText(long utf8Bytes) => Interlocked.Add(ref _textBytes, utf8Bytes) <= Limits.Text;

    /// <summary>A call of a tool within what is left.</summary>
    public ToolCommand Command(string tool, IReadOnlyList<string> arguments) => new(tool, arguments)
    {
        Memory = Limits.Memory,
        Stall = Limits.Stall,
        Total = Remaining > TimeSpan.FromMilliseconds(1) ? Remaining : TimeSpan.FromMilliseconds(1),
    };
}
