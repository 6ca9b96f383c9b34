using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Metrics;

/// <summary>Whether a confidence of 0.8 means right in 8 of 10 cases.</summary>
/// <param name="Bins">Ten of equal width, (0, 0.1], …, (0.9, 1], 0 in the first; those without questions are left out.</param>
/// <param name="ExpectedError">
/// Expected calibration error, 0 to 1: the distance of mean confidence and share right, averaged over the questions' bins (Guo et al., On Calibration
/// of Modern Neural Networks, 2017).
/// </param>
public sealed record Calibration(IReadOnlyList<ReliabilityBin> Bins, double ExpectedError)
{
    private const int BinCount = 10;

    /// <summary><see langword="null"/> without questions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A confidence is not between 0 and 1.</exception>
    public static Calibration? Of(IReadOnlyList<JudgedConfidence> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        if (questions.Count == 0) return null;
        var bins = questions
            .GroupBy(question => BinOf(question.Confidence))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                bin.Key / (double)BinCount,
                (bin.Key + 1) / (double)BinCount,
                bin.Count(),
                bin.Average(question => question.Confidence),
                bin.Average(Outcome)))
            .ToArray();
        return new Calibration(
            bins,
            bins.Sum(bin => bin.Questions * Math.Abs(bin.MeanConfidence - bin.ShareRight)) / questions.Count);
    }

    private static double Outcome(JudgedConfidence question) => question.Right ? 1 : 0;

    private static int BinOf(double confidence) => confidence is >= 0 and <= 1
        ? Math.Max(0, (int)Math.Ceiling(confidence * BinCount) - 1)
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");
}
