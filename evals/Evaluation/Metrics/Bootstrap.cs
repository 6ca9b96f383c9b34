namespace SmartRegions.Evaluation.Metrics;

/// <summary>
/// The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13): the questions are drawn anew with
/// replacement, and the interval holds the middle 95 % of what the figure then is. The seed is fixed: the same values give the same interval.
/// </summary>
public static class Bootstrap
{
    private const int Resamples = 10_000;

    private const int Seed = 1993;

    private const double Tail = 0.025;

    /// <summary>Of the mean; <see langword="null"/> for fewer than two values, which say nothing about their spread.</summary>
    public static Interval? OfMean(IReadOnlyList<double> values) => Of(values, static sample => sample.Average());

    /// <summary>Of any statistic.</summary>
    /// <param name="values">One value a question: what is drawn independently of the others.</param>
    /// <param name="statistic">Gets as many values as there are; <see langword="null"/> where it cannot judge them, which leaves that draw out.</param>
    /// <returns><see langword="null"/> for fewer than two values or where no draw could be judged.</returns>
    public static Interval? Of<T>(IReadOnlyList<T> values, Func<IReadOnlyList<T>, double?> statistic)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(statistic);
        if (values.Count < 2) return null;
        var random = new Random(Seed);
        var drawn = new T[values.Count];
        var replicates = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = values[random.Next(drawn.Length)];
            if (statistic(drawn) is { } replicate) replicates.Add(replicate);
        }

        if (replicates.Count == 0) return null;
        var sorted = replicates.Order().ToArray();
        return new Interval(Percentile.OfSorted(sorted, Tail), Percentile.OfSorted(sorted, 1 - Tail));
    }
}
