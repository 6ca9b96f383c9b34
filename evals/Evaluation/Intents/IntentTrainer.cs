using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>Trains the classifier on all sentences, and tells by cross-validation how it does on sentences it has not seen.</summary>
public static class IntentTrainer
{
    private const int Seed = 20_261_121;

    /// <summary>Share of the questions that the classifier may take for something else. The sentences hold many that come close to other intents on purpose.</summary>
    private const double QuestionsLost = 0.015;

    private const double LowestLimit = 0.5;

    /// <param name="sentences">At least <paramref name="folds"/> of every intent.</param>
    /// <param name="folds">Parts that are left out in turn; at least 2.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="InvalidDataException">An intent has fewer sentences than there are folds; the message is German.</exception>
    public static IntentTraining Train(IReadOnlyList<LabelledSentence> sentences, int folds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        if (sentences.CountBy(sentence => sentence.Intent).FirstOrDefault(intent => intent.Value < folds) is { Value: > 0 } few)
            throw new InvalidDataException($"Zu „{few.Key}“ gibt es nur {few.Value} Sätze; eine Kreuzprüfung mit {folds} Teilen braucht mindestens {folds}.");
        var fold = Folds(sentences, folds);
        var unseen = CrossValidate(sentences, fold, folds, cancellationToken);
        var limits = Enumerable.Range(0, folds).Select(left => LimitFor(sentences, unseen, i => fold[i] != left)).ToList();
        var (intercepts, weights) = SoftmaxRegression.Fit(sentences, cancellationToken);
        var decisions = unseen.Select((probabilities, i) => IntentReader.ByRule(sentences[i].Text) ?? IntentClassifier.Decide(probabilities, limits[fold[i]]).Intent).ToList();
        var alone = unseen.Select(probabilities => IntentClassifier.Decide(probabilities, LowestLimit).Intent).ToList();
        return new IntentTraining(
            IntentClassifier.Quantise(intercepts, weights, LimitFor(sentences, unseen, _ => true)),
            IntentFigures.Of(sentences, decisions),
            IntentFigures.Of(sentences, alone),
            [.. sentences.Zip(decisions).Where(pair => pair.First.Intent != pair.Second).Select(pair => new MistakenSentence(pair.First.Text, pair.First.Intent, pair.Second))]);
    }

    /// <summary>The probabilities of every sentence by a classifier that was trained without its fold.</summary>
    private static IReadOnlyList<double>[] CrossValidate(IReadOnlyList<LabelledSentence> sentences, int[] fold, int folds, CancellationToken cancellationToken)
    {
        var unseen = new IReadOnlyList<double>[sentences.Count];
        for (var left = 0; left < folds; left++)
        {
            var (intercepts, weights) = SoftmaxRegression.Fit([.. sentences.Where((_, i) => fold[i] != left)], cancellationToken);
            var classifier = IntentClassifier.Quantise(intercepts, weights, limit: 0);
            for (var i = 0; i < sentences.Count; i++)
                if (fold[i] == left) unseen[i] = classifier.Probabilities(sentences[i].Text);
        }

        return unseen;
    }

    /// <summary>Deals the sentences of each intent to the folds in turn, in a shuffled order.</summary>
    private static int[] Folds(IReadOnlyList<LabelledSentence> sentences, int folds)
    {
        var fold = new int[sentences.Count];
        var random = new Random(Seed);
        foreach (var intent in IntentClassifier.Intents)
        {
            int[] members = [.. Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Intent == intent)];
            random.Shuffle(members);
            for (var i = 0; i < members.Length; i++) fold[members[i]] = i % folds;
        }

        return fold;
    }

    /// <summary>
    /// The lowest limit at which hardly a question is taken for something else. What is judged must not choose its own limit: each fold is judged with the limit of the others.
    /// </summary>
    private static double LimitFor(IReadOnlyList<LabelledSentence> sentences, IReadOnlyList<double>[] unseen, Func<int, bool> counts)
    {
        double[] doubts = [.. unseen.Where((_, i) => counts(i) && sentences[i].Intent == Intent.Question).Select(probabilities => 1 - probabilities[(int)Intent.Question]).OrderDescending()];
        var bearable = (int)(doubts.Length * QuestionsLost);
        return Math.Max(doubts.Length > bearable ? Math.Ceiling(doubts[bearable] * 100) / 100 : 0, LowestLimit);
    }
}
