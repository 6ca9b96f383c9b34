using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Reading;

/// <summary>What a reading evaluation found. Shares are from 0 to 1; one that no question lets judge is <see langword="null"/>.</summary>
public sealed record ReadingFigures
{
    /// <summary>Questions asked.</summary>
    public required int Questions { get; init; }

    /// <summary>Questions of the file that were not asked, since no span of a paragraph answers them (SQuAD 2).</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether each question was asked while its own paragraph was missing; <see langword="null"/> in a baseline, which names it elsewhere.</summary>
    public bool? WithoutGold { get; init; }

    /// <summary>Share whose first citation is the right paragraph; as all that needs this paragraph, <see langword="null"/> where it was left out.</summary>
    public double? ParagraphFirst { get; init; }

    /// <summary>Share whose first sentence holds a gold span.</summary>
    public double? SpanInFirst { get; init; }

    /// <summary>Share whose first three sentences hold one.</summary>
    public double? SpanInThree { get; init; }

    /// <summary>Share whose answer holds one.</summary>
    public double? SpanInAll { get; init; }

    /// <summary>Share answered without caveat.</summary>
    public double? Answered { get; init; }

    /// <summary>Share answered with the caveat that the sources fit only possibly.</summary>
    public double? MayFit { get; init; }

    /// <summary>Share declined.</summary>
    public double? Abstained { get; init; }

    /// <summary>Sentences an answer, declined questions left out.</summary>
    public double? MeanSentences { get; init; }

    /// <summary>The area of <see cref="RiskCoverage"/>.</summary>
    public double? RiskCoverageArea { get; init; }

    /// <summary>95 % intervals by the name of the figure in JSON; none for a figure without value, and none in older files.</summary>
    public IReadOnlyDictionary<string, Interval> Intervals { get; init; } = new Dictionary<string, Interval>(StringComparer.Ordinal);

    /// <summary>Time an answer takes in milliseconds, search included; <see langword="null"/> without questions and in a baseline.</summary>
    public Latency? Latency { get; init; }

    /// <summary>The confidence below which the program declines.</summary>
    public double? AbstainBelow { get; init; }

    /// <summary>What each limit from 0 to 1, in steps of a hundredth and at the program's own, would decline; empty without questions and in older files.</summary>
    public IReadOnlyList<DeclinedShare> Declined { get; init; } = [];

    /// <summary>
    /// What another limit would give, declined questions taken as if they had been answered; right is an answer whose first three sentences hold a
    /// gold span. <see langword="null"/> where the right paragraph was left out and every answer is wrong.
    /// </summary>
    public RiskCoverage? RiskCoverage { get; init; }
}

/// <param name="Limit">A confidence, 0 to 1; answers below it are declined.</param>
/// <param name="Share">Of all questions; those for which there was nothing to show are always declined.</param>
public sealed record DeclinedShare(double Limit, double Share);
