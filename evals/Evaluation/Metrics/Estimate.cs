using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>Figures with their intervals. A figure that no question lets judge has no value; it is not 0.</summary>
public static class Estimate
{
    /// <summary>The mean over questions.</summary>
    /// <param name="name">Snake case.</param>
    /// <param name="values">One value for each question that can be judged.</param>
    /// <param name="better">Which way is better.</param>
    public static Figure Mean(string name, IReadOnlyList<double> values, Direction better)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Of(name, values.Count == 0 ? null : values.Average(), IntervalOf(values), values.Count, better);
    }

    /// <summary>Any other statistic of the questions; <see langword="null"/> where it cannot judge them.</summary>
    public static Figure Statistic<T>(string name, IReadOnlyList<T> questions, Func<IReadOnlyList<T>, double?> statistic, Direction better)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(statistic);
        return Of(name, questions.Count == 0 ? null : statistic(questions), Bootstrap.Of(questions, statistic), questions.Count, better);
    }

    /// <summary>Yes and no have an interval of their own, which has a width also where all values are the same.</summary>
    private static Interval? IntervalOf(IReadOnlyList<double> values) =>
        values.Count >= 2 && values.All(value => value is 0 or 1) ? WilsonInterval.Of(values.Count(value => value == 1), values.Count) : Bootstrap.OfMean(values);

    private static Figure Of(string name, double? value, Interval? interval, int questions, Direction better) =>
        new(name, value, value is null ? null : interval?.Low, value is null ? null : interval?.High, questions, better);
}
