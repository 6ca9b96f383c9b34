using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>
/// What answering less would cost and gain: the share of wrong answers (risk) when only the questions with at least a given confidence are
/// answered (coverage), after Geifman and El-Yaniv, Selective Classification for Deep Neural Networks, 2017.
/// </summary>
/// <param name="Curve">One point for each confidence that occurs, at rising coverage.</param>
/// <param name="Area">The area under it (AURC), 0 to 1, lower is better: the mean, over all questions, of the risk at the question's own confidence.</param>
public sealed record RiskCoverage(IReadOnlyList<RiskCoveragePoint> Curve, double Area)
{
    /// <summary>Questions of the same confidence are answered all or none. <see langword="null"/> without questions.</summary>
    public static RiskCoverage? Of(IReadOnlyList<JudgedConfidence> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        if (questions.Count == 0) return null;
        var curve = new List<RiskCoveragePoint>();
        int answered = 0, wrong = 0;
        var area = 0.0;
        foreach (var tied in questions.GroupBy(question => question.Confidence).OrderByDescending(tied => tied.Key))
        {
            var count = tied.Count();
            answered += count;
            wrong += tied.Count(question => !question.Right);
            var risk = (double)wrong / answered;
            area += risk * count / questions.Count;
            curve.Add(new RiskCoveragePoint((double)answered / questions.Count, risk, tied.Key));
        }

        return new RiskCoverage(curve, area);
    }
}
