using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Runs;

/// <summary>What a figure of a run is made of, so that a run is measured and two runs are compared by the same definition.</summary>
internal abstract class RunFigure
{
    /// <summary>Of one run, with its interval.</summary>
    public abstract Figure Of(IReadOnlyList<QuestionResult> results);

    /// <summary>Of two runs, over the questions on which it can be judged in both.</summary>
    public abstract ComparedFigure Compare(IReadOnlyList<QuestionPair> pairs);

    /// <summary>The mean over questions.</summary>
    /// <param name="name">Snake case.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="measure">A question's value; <see langword="null"/> where the figure cannot be judged on it.</param>
    public static RunFigure Mean(string name, Direction better, Func<QuestionResult, double?> measure) => new MeanFigure(name, better, measure);

    /// <summary>How often something that must not happen did; without interval in a single run, since one is one too many.</summary>
    /// <param name="name">Snake case.</param>
    /// <param name="count">How often on a question; <see langword="null"/> where it could not happen.</param>
    public static RunFigure Total(string name, Func<QuestionResult, int?> count) => new TotalFigure(name, count);

    /// <summary>Any statistic of what the questions add.</summary>
    /// <param name="name">Snake case.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="measure">What a question adds; <see langword="null"/> where it adds nothing.</param>
    /// <param name="statistic">Of all that they add; <see langword="null"/> where it cannot judge them.</param>
    public static RunFigure Statistic<T>(string name, Direction better, Func<QuestionResult, T?> measure, Func<IReadOnlyList<T>, double?> statistic)
        where T : struct => new StatisticFigure<T>(name, better, measure, statistic);

    /// <summary>A statistic of the times that the answers took; two runs are put side by side, not judged.</summary>
    /// <param name="name">Snake case.</param>
    /// <param name="measure">Milliseconds of a question; <see langword="null"/> where none was answered.</param>
    /// <param name="statistic">Of all times; <see langword="null"/> where there are none.</param>
    public static RunFigure Time(string name, Func<QuestionResult, double?> measure, Func<IReadOnlyList<double>, double?> statistic) => new TimeFigure(name, measure, statistic);

    private static (T Before, T After)[] Judged<T>(IEnumerable<QuestionPair> pairs, Func<QuestionResult, T?> measure)
        where T : struct =>
        [.. pairs.Select(pair => (Before: measure(pair.Before), After: measure(pair.After))).Where(pair => pair is ({ }, { })).Select(pair => (pair.Before!.Value, pair.After!.Value))];

    /// <summary>Right and wrong are tested exactly, shares by exchanging the runs.</summary>
    private static double? Probability(IReadOnlyList<(double Before, double After)> judged) =>
        judged.All(pair => pair is (0 or 1, 0 or 1))
            ? PairedTest.McNemar([.. judged.Select(pair => pair.Before == 1)], [.. judged.Select(pair => pair.After == 1)])
            : PairedTest.Randomisation([.. judged.Select(pair => pair.After - pair.Before)]);

    private sealed class MeanFigure(string name, Direction better, Func<QuestionResult, double?> measure) : RunFigure
    {
        public override Figure Of(IReadOnlyList<QuestionResult> results) => Estimate.Mean(name, [.. results.Select(measure).OfType<double>()], better);

        public override ComparedFigure Compare(IReadOnlyList<QuestionPair> pairs)
        {
            var judged = Judged(pairs, measure);
            if (judged.Length == 0) return new ComparedFigure(name, null, null, null, null, null, 0, better);
            var interval = Bootstrap.OfMean([.. judged.Select(pair => pair.After - pair.Before)]);
            return new ComparedFigure(
                name, judged.Average(pair => pair.Before), judged.Average(pair => pair.After), interval?.Low, interval?.High, Probability(judged), judged.Length, better);
        }
    }

    private sealed class TotalFigure(string name, Func<QuestionResult, int?> count) : RunFigure
    {
        public override Figure Of(IReadOnlyList<QuestionResult> results)
        {
            int[] counts = [.. results.Select(count).OfType<int>()];
            return new Figure(name, counts.Length > 0 ? counts.Sum() : null, null, null, counts.Length, Direction.Lower);
        }

        public override ComparedFigure Compare(IReadOnlyList<QuestionPair> pairs)
        {
            var judged = Judged<double>(pairs, result => count(result));
            if (judged.Length == 0) return new ComparedFigure(name, null, null, null, null, null, 0, Direction.Lower);
            var interval = Bootstrap.Of([.. judged.Select(pair => pair.After - pair.Before)], differences => differences.Sum());
            return new ComparedFigure(
                name, judged.Sum(pair => pair.Before), judged.Sum(pair => pair.After), interval?.Low, interval?.High, Probability(judged), judged.Length, Direction.Lower);
        }
    }

    private sealed class StatisticFigure<T>(string name, Direction better, Func<QuestionResult, T?> measure, Func<IReadOnlyList<T>, double?> statistic) : RunFigure
        where T : struct
    {
        public override Figure Of(IReadOnlyList<QuestionResult> results) => Estimate.Statistic(name, [.. results.Select(measure).OfType<T>()], statistic, better);

        public override ComparedFigure Compare(IReadOnlyList<QuestionPair> pairs)
        {
            var judged = Judged(pairs, measure);
            if (judged.Length == 0) return new ComparedFigure(name, null, null, null, null, null, 0, better);
            var interval = Bootstrap.Of(judged, drawn => statistic([.. drawn.Select(pair => pair.After)]) - statistic([.. drawn.Select(pair => pair.Before)]));
            return new ComparedFigure(
                name,
                statistic([.. judged.Select(pair => pair.Before)]),
                statistic([.. judged.Select(pair => pair.After)]),
                interval?.Low,
                interval?.High,
                PairedTest.Randomisation(judged, statistic),
                judged.Length,
                better);
        }
    }

    private sealed class TimeFigure(string name, Func<QuestionResult, double?> measure, Func<IReadOnlyList<double>, double?> statistic) : RunFigure
    {
        public override Figure Of(IReadOnlyList<QuestionResult> results) => Estimate.Statistic(name, [.. results.Select(measure).OfType<double>()], statistic, Direction.Lower);

        public override ComparedFigure Compare(IReadOnlyList<QuestionPair> pairs)
        {
            var timed = Judged(pairs, measure);
            return new ComparedFigure(
                name, statistic([.. timed.Select(pair => pair.Before)]), statistic([.. timed.Select(pair => pair.After)]), null, null, null, timed.Length, Direction.Lower) { IsTime = true };
        }
    }
}
