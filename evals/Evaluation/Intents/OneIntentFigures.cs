using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <param name="Intent">The intent.</param>
/// <param name="Sentences">Sentences that have it.</param>
/// <param name="Precision">Share of the sentences taken for it that have it; 0 when none was.</param>
/// <param name="Recall">Share of the sentences that have it that were taken for it.</param>
/// <param name="F1">Harmonic mean of the two.</param>
public sealed record OneIntentFigures(Intent Intent, int Sentences, double Precision, double Recall, double F1)
{
    internal static OneIntentFigures Of(Intent intent, IReadOnlyList<(Intent Actual, Intent Decided)> pairs)
    {
        var has = pairs.Count(pair => pair.Actual == intent);
        var taken = pairs.Count(pair => pair.Decided == intent);
        var right = pairs.Count(pair => pair.Actual == intent && pair.Decided == intent);
        return new OneIntentFigures(intent, has, taken == 0 ? 0 : (double)right / taken, has == 0 ? 0 : (double)right / has, has + taken == 0 ? 0 : 2.0 * right / (has + taken));
    }
}
