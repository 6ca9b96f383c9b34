namespace SmartRegions.Evaluation.Metrics;

/// <summary>Percentiles by nearest rank: always a value that was measured, never one in between.</summary>
internal static class Percentile
{
    /// <summary>0.07 × 100 is a little more than 7 in binary.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The smallest value that at least <paramref name="share"/> of the values do not exceed.</summary>
    /// <param name="sorted">At least one value, in ascending order.</param>
    /// <param name="share">Above 0, at most 1.</param>
    public static double OfSorted(ReadOnlySpan<double> sorted, double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return sorted[Math.Max(1, (int)Math.Ceiling((share * sorted.Length) - Rounding)) - 1];
    }
}
