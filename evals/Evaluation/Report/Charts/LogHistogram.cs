namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>Counts of positive values in classes that each reach a tenth of a decade, from the class of the least to that of the greatest.</summary>
/// <param name="First">Exponent of the first class, in tenths: the class begins at 10^(First/10).</param>
/// <param name="Counts">Values in each class.</param>
internal sealed record LogHistogram(int First, IReadOnlyList<int> Counts)
{
    private const double PerDecade = 10;

    /// <summary>Below a hundredth of a millisecond nothing is told apart.</summary>
    private const double Least = 0.01;

    /// <summary>A picture of fewer classes would have bars as wide as itself.</summary>
    private const int FewestClasses = 8;

    public static LogHistogram Of(IReadOnlyList<double> values)
    {
        var classes = values.Select(value => (int)Math.Floor(Math.Log10(Math.Max(value, Least)) * PerDecade)).ToList();
        var (first, last) = (classes.Min(), classes.Max());
        var missing = Math.Max(0, FewestClasses - (last - first + 1));
        first -= missing / 2;
        last += missing - (missing / 2);
        var counts = new int[last - first + 1];
        foreach (var i in classes) counts[i - first]++;
        return new LogHistogram(first, counts);
    }

    /// <summary>Where class <paramref name="i"/> begins.</summary>
    public double From(int i) => Math.Pow(10, (First + i) / PerDecade);

    /// <summary>Where on the axis a value lies, 0 to 1.</summary>
    public double Share(double value) => ((Math.Log10(Math.Max(value, Least)) * PerDecade) - First) / Counts.Count;

    /// <summary>The values 1, 2 and 5 of each decade that lie on the axis; only whole decades where those would be too many.</summary>
    public IEnumerable<double> Ticks()
    {
        double[] steps = Counts.Count > 2 * PerDecade ? [1] : Counts.Count > PerDecade ? [1, 3] : [1, 2, 5];
        var decades = Enumerable.Range((int)Math.Floor(First / PerDecade), (int)Math.Ceiling(Counts.Count / PerDecade) + 2);
        return decades.SelectMany(decade => steps.Select(step => step * Math.Pow(10, decade))).Where(value => Share(value) is >= 0 and <= 1);
    }
}
