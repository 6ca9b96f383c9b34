using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report.Figures;

/// <summary>How a figure has moved against the baseline.</summary>
/// <param name="Difference">This run's value less the baseline's.</param>
/// <param name="Verdict">Whether that is an improvement that can be shown.</param>
internal sealed record FigureChange(double Difference, ChangeVerdict Verdict)
{
    /// <summary>Nothing where either run has no value.</summary>
    public static FigureChange? Of(Figure figure, Figure? before)
    {
        if (figure.Value is not { } now || before?.Value is not { } then) return null;
        var difference = now - then;
        return new FigureChange(difference, Judge(figure, before, difference));
    }

    // Intervals that do not touch are a stricter rule than a paired test: what is called better here is better.
    private static ChangeVerdict Judge(Figure figure, Figure before, double difference)
    {
        if (difference == 0) return ChangeVerdict.Unchanged;
        var apart = figure.Low > before.High || figure.High < before.Low;
        if (!apart) return ChangeVerdict.Unproven;
        return difference > 0 == (figure.Better == Direction.Higher) ? ChangeVerdict.Better : ChangeVerdict.Worse;
    }
}
