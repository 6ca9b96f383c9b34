using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Intents;

namespace SmartRegions.Program.Evaluation;

/// <summary>The figures of <c>eval intent --json</c>: one object, shares rounded to four places.</summary>
internal sealed record IntentTrainingJson(
    string Set,
    int Folds,
    int Sentences,
    double Accuracy,
    double MacroF1,
    double QuestionsLost,
    double ClassifierAccuracy,
    double ClassifierMacroF1,
    double Limit,
    IReadOnlyDictionary<Intent, OneIntentJson> Intents,
    IReadOnlyDictionary<Intent, IReadOnlyDictionary<Intent, int>> Confusion)
{
    public static IntentTrainingJson Of(IntentTraining training, string set, int folds) => new(
        set,
        folds,
        training.Figures.Sentences,
        Rounded(training.Figures.Accuracy),
        Rounded(training.Figures.MacroF1),
        Rounded(training.Figures.QuestionsLost),
        Rounded(training.ClassifierAlone.Accuracy),
        Rounded(training.ClassifierAlone.MacroF1),
        Rounded(training.Classifier.Limit),
        training.Figures.Intents.ToDictionary(one => one.Intent, one => new OneIntentJson(one.Sentences, Rounded(one.Precision), Rounded(one.Recall), Rounded(one.F1))),
        training.Figures.Confusion);

    private static double Rounded(double figure) => Math.Round(figure, 4);
}

internal sealed record OneIntentJson(int Sentences, double Precision, double Recall, double F1);
