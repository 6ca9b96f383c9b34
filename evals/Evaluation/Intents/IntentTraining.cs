using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <param name="Classifier">Trained on all sentences.</param>
/// <param name="Figures">Rules, classifier and limit together, on sentences that neither the classifier nor its limit had seen.</param>
/// <param name="ClassifierAlone">The classifier without rules and limit, on the same.</param>
/// <param name="Mistakes">Sentences that were taken for something else.</param>
public sealed record IntentTraining(IntentClassifier Classifier, IntentFigures Figures, IntentFigures ClassifierAlone, IReadOnlyList<MistakenSentence> Mistakes);

/// <param name="Text">The sentence.</param>
/// <param name="Intent">What it is.</param>
/// <param name="TakenFor">What it was taken for.</param>
public sealed record MistakenSentence(string Text, Intent Intent, Intent TakenFor);
