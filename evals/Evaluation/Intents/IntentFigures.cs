using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>How well intents are told. All shares from 0 to 1.</summary>
/// <param name="Sentences">Sentences judged.</param>
/// <param name="Accuracy">Share that was told rightly.</param>
/// <param name="MacroF1">Mean F1 over the intents that occur, each counting the same.</param>
/// <param name="QuestionsLost">Share of the questions that were taken for something else.</param>
/// <param name="Intents">Figures of every intent that occurs.</param>
/// <param name="Confusion">By what a sentence is, then by what it was taken for; pairs that did not happen are left out.</param>
public sealed record IntentFigures(
    int Sentences,
    double Accuracy,
    double MacroF1,
    double QuestionsLost,
    IReadOnlyList<OneIntentFigures> Intents,
    IReadOnlyDictionary<Intent, IReadOnlyDictionary<Intent, int>> Confusion)
{
    /// <param name="sentences">What was to be told.</param>
    /// <param name="decisions">What each was taken for.</param>
    public static IntentFigures Of(IReadOnlyList<LabelledSentence> sentences, IReadOnlyList<Intent> decisions)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(decisions);
        if (sentences.Count == 0) throw new ArgumentException("Nothing to judge.", nameof(sentences));
        var pairs = sentences.Select(sentence => sentence.Intent).Zip(decisions).ToList();
        var each = pairs.Select(pair => pair.First).Distinct().Order().Select(intent => OneIntentFigures.Of(intent, pairs)).ToList();
        return new IntentFigures(
            sentences.Count,
            (double)pairs.Count(pair => pair.First == pair.Second) / pairs.Count,
            each.Average(figures => figures.F1),
            1 - each.Where(figures => figures.Intent == Intent.Question).Select(figures => figures.Recall).DefaultIfEmpty(1).Single(),
            each,
            pairs.GroupBy(pair => pair.First).OrderBy(row => row.Key).ToDictionary(
                row => row.Key,
                IReadOnlyDictionary<Intent, int> (row) => row.CountBy(pair => pair.Second).OrderBy(cell => cell.Key).ToDictionary()));
    }
}
