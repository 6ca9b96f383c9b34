using SmartRegions.Benchmarks.Search;

namespace SmartRegions.Benchmarks.Screen;

/// <summary>What the screen benchmark measured. All times begin with the key that sends the question, by the clock of the browser.</summary>
/// <param name="Processors">Processors of the machine; browser and server share them.</param>
/// <param name="Asked">Questions sent, without those for warming up.</param>
/// <param name="Uncited">Those for which no quotation arrived or was seen; they are not among the times.</param>
/// <param name="Unseen">Those whose quotation arrived, but did not lie in sight within the reading time; they are among <paramref name="Arrived"/> alone.</param>
/// <param name="Arrived">Until the first frame with the quotation is in the browser; <see langword="null"/> where none was noticed.</param>
/// <param name="Shown">Until the first picture is drawn in which a citation of the answer lies in sight; <see langword="null"/> where none was seen.</param>
internal sealed record ScreenFigures(int Processors, int Asked, int Uncited, int Unseen, Latencies? Arrived, Latencies? Shown)
{
    /// <exception cref="InvalidOperationException">No answer was cited.</exception>
    public static ScreenFigures Of(IReadOnlyList<Measured> asked)
    {
        var uncited = asked.Count(times => times is { Arrived: null, Shown: null });
        if (uncited == asked.Count) throw new InvalidOperationException($"Nothing to measure: none of the {asked.Count} answers quotes a source. Does the data folder hold what the sets ask for?");
        return new ScreenFigures(
            Environment.ProcessorCount,
            asked.Count,
            uncited,
            asked.Count(times => times is { Arrived: not null, Shown: null }),
            Times(asked.Select(times => times.Arrived)),
            Times(asked.Select(times => times.Shown)));
    }

    private static Latencies? Times(IEnumerable<double?> milliseconds)
    {
        var times = milliseconds.OfType<double>().Select(TimeSpan.FromMilliseconds).ToList();
        return times.Count == 0 ? null : Latencies.Of(times);
    }
}
