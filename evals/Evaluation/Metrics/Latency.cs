namespace SmartRegions.Evaluation.Metrics;

/// <summary>How long answers took, in milliseconds.</summary>
/// <param name="Median">Half of the answers took no longer.</param>
/// <param name="P95">95 % of the answers took no longer.</param>
public sealed record Latency(double Median, double P95)
{
    /// <summary>Both by nearest rank; <see langword="null"/> where nothing was timed.</summary>
    public static Latency? Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted.Length == 0 ? null : new Latency(Percentile.OfSorted(sorted, 0.5), Percentile.OfSorted(sorted, 0.95));
    }
}
