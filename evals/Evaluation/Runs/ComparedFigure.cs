namespace SmartRegions.Evaluation.Runs;

/// <summary>A figure of two runs, over the questions on which it can be judged in both.</summary>
/// <param name="Name">Snake case, as in <see cref="Figure"/>.</param>
/// <param name="Before">The first run's value; <see langword="null"/> where no question lets it be judged.</param>
/// <param name="After">The second run's.</param>
/// <param name="Low">Lower end of the 95 % interval of the difference, after minus before; <see langword="null"/> for fewer than two questions.</param>
/// <param name="High">Upper end.</param>
/// <param name="Probability">Two-sided p-value of the paired test that there is no difference; <see langword="null"/> for times.</param>
/// <param name="Questions">Questions it was judged on in both runs.</param>
/// <param name="Better">Which way is better.</param>
public sealed record ComparedFigure(
    string Name, double? Before, double? After, double? Low, double? High, double? Probability, int Questions, Direction Better)
{
    /// <summary>Below it a difference is taken as proven.</summary>
    internal const double Significance = 0.05;

    /// <summary>After minus before.</summary>
    public double? Difference => After - Before;

    /// <summary>
    /// True for times. Stored runs were made one after the other, so that their times differ by whatever else the machine did then; no test over questions sees that, and none is made.
    /// </summary>
    public bool IsTime { get; init; }

    /// <summary>After as a multiple of before; <see langword="null"/> where either is missing or before is 0.</summary>
    public double? Ratio => Before is > 0 ? After / Before : null;

    public Change Change => (Difference, Probability) switch
    {
        ({ }, null) when IsTime => Change.NotComparable,
        (null, _) or (_, null) => Change.NotJudged,
        ({ } difference, < Significance) when difference != 0 => difference > 0 == (Better == Direction.Higher) ? Change.Better : Change.Worse,
        _ => Change.Unproven,
    };
}

/// <summary>What a comparison says about a figure.</summary>
public enum Change
{
    /// <summary>No question lets it be judged.</summary>
    NotJudged,

    /// <summary>A time: the machine was not the same at both times, even if it is the same machine.</summary>
    NotComparable,

    /// <summary>Chance would do as much.</summary>
    Unproven,

    Better,

    Worse,
}
