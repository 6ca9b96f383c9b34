namespace SmartRegions.Evaluation.Metrics;

/// <summary>
/// The 95 % interval of a share of yes and no (Wilson, 1927; recommended by Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion, 2001). Unlike the
/// bootstrap it has a width where all or none say yes: 20 of 20 may well be 84 %.
/// </summary>
public static class WilsonInterval
{
    /// <summary>97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <param name="yes">How many said yes.</param>
    /// <param name="all">Of how many, at least one.</param>
    public static Interval Of(int yes, int all)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(all);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)yes, (uint)all, nameof(yes));
        var share = (double)yes / all;
        var weight = Z * Z / all;
        var centre = (share + (weight / 2)) / (1 + weight);
        var half = Math.Sqrt((share * (1 - share) * weight) + (weight * weight / 4)) / (1 + weight);
        return new Interval(yes == 0 ? 0 : centre - half, yes == all ? 1 : centre + half);
    }
}
