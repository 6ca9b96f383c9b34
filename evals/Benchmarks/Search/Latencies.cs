namespace SmartRegions.Benchmarks.Search;

/// <summary>How long single searches took.</summary>
/// <param name="P50Ms">Half were at most this long, in milliseconds.</param>
/// <param name="P95Ms">Ninety-five in a hundred were at most this long.</param>
/// <param name="MaxMs">The longest.</param>
internal sealed record Latencies(double P50Ms, double P95Ms, double MaxMs)
{
    public static Latencies Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToArray();
        return new Latencies(At(sorted, 0.5), At(sorted, 0.95), Math.Round(sorted[^1], 3));
    }

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 3);
}
