using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>Trains the classifier on all sentences, and tells by cross-validation how it does on sentences it has not seen.</summary>
public static class IntentTrainer
{
    private const int Seed = 20_261_121;

    /// <summary>
    /// Share of the questions that may be taken for something else. The sentences hold many questions that come close to other intents on purpose; of
    /// questions that people really asked a tenth of this share is lost.
    /// </summary>
    private const double QuestionsLost = 0.015;

    private const double LowestLimit = 0.5;

    /// <param name="sentences">At least <paramref name="folds"/> of every intent.</param>
    /// <param name="folds">Parts that are left out in turn; at least 2.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static IntentTraining Train(IReadOnlyList<LabelledSentence> sentences, int folds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var unseen = CrossValidate(sentences, folds, cancellationToken);
        var limit = LimitFor(sentences, unseen);
        var (intercepts, weights) = SoftmaxRegression.Fit(sentences, cancellationToken);
        var decisions = unseen.Select((probabilities, i) => IntentReader.ByRule(sentences[i].Text) ?? IntentClassifier.Decide(probabilities, limit).Intent).ToList();
        var alone = unseen.Select(probabilities => IntentClassifier.Decide(probabilities, LowestLimit).Intent).ToList();
        return new IntentTraining(
            IntentClassifier.Quantise(intercepts, weights, limit),
            IntentFigures.Of(sentences, decisions),
            IntentFigures.Of(sentences, alone),
            [.. sentences.Zip(decisions).Where(pair => pair.First.Intent != pair.Second).Select(pair => new MistakenSentence(pair.First.Text, pair.First.Intent, pair.Second))]);
    }

    /// <summary>The probabilities of every sentence by a classifier that was trained without its fold.</summary>
    private static IReadOnlyList<double>[] CrossValidate(IReadOnlyList<LabelledSentence> sentences, int folds, CancellationToken cancellationToken)
    {
        var fold = Folds(sentences, folds);
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

    /// <summary>The lowest limit at which hardly a question is taken for something else.</summary>
    private static double LimitFor(IReadOnlyList<LabelledSentence> sentences, IReadOnlyList<double>[] unseen)
    {
        double[] doubts = [.. unseen.Where((_, i) => sentences[i].Intent == Intent.Question).Select(probabilities => 1 - probabilities[(int)Intent.Question]).OrderDescending()];
        var bearable = (int)(doubts.Length * QuestionsLost);
        return Math.Max(doubts.Length > bearable ? Math.Ceiling(doubts[bearable] * 100) / 100 : 0, LowestLimit);
    }
}
