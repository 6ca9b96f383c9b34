using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>
/// Multinomial logistic regression with an L2 penalty, fitted by Nesterov's accelerated gradient (A method for solving the convex programming
/// problem with convergence rate O(1/k²), 1983). One thread, fixed order: the same sentences give the same weights.
/// </summary>
internal static class SoftmaxRegression
{
    private const int Rounds = 300;
    private const double Penalty = 1e-5;

    /// <summary>The squared norm of an example is 3 (stems, grams, intercept) and the curvature of the loss at most half of that, so this step converges.</summary>
    private const double Step = 2.0 / 3;

    /// <returns>Intercepts by intent, and weights as <c>[bucket × intents + intent]</c>.</returns>
    public static (double[] Intercepts, double[] Weights) Fit(IReadOnlyList<LabelledSentence> sentences, CancellationToken cancellationToken)
    {
        var classes = IntentClassifier.Intents.Count;
        var importance = Importance(sentences);
        var examples = sentences.Select((sentence, i) => (Features: IntentFeatures.Of(sentence.Text), Label: (int)sentence.Intent, Importance: importance[i])).ToList();
        var intercepts = IntentFeatures.Buckets * classes;
        var current = new double[intercepts + classes];
        var ahead = new double[current.Length];
        var gradient = new double[current.Length];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < intercepts; i++) gradient[i] = Penalty * ahead[i];
            Array.Clear(gradient, intercepts, classes);
            foreach (var (features, label, weight) in examples) Accumulate(ahead, gradient, features, label, weight);
            var momentum = round / (round + 3.0);
            for (var i = 0; i < current.Length; i++)
            {
                var next = ahead[i] - (Step * gradient[i]);
                ahead[i] = next + (momentum * (next - current[i]));
                current[i] = next;
            }
        }

        return (current[intercepts..], current[..intercepts]);
    }

    /// <summary>Rare intents count more, by the root of their rarity; all sentences together count 1.</summary>
    private static double[] Importance(IReadOnlyList<LabelledSentence> sentences)
    {
        var sizes = sentences.CountBy(sentence => sentence.Intent).ToDictionary();
        double[] raw = [.. sentences.Select(sentence => 1 / Math.Sqrt(sizes[sentence.Intent]))];
        var sum = raw.Sum();
        return Array.ConvertAll(raw, weight => weight / sum);
    }

    private static void Accumulate(double[] weights, double[] gradient, IReadOnlyList<IntentFeature> features, int label, double importance)
    {
        var classes = IntentClassifier.Intents.Count;
        var intercepts = weights.Length - classes;
        var errors = weights[intercepts..];
        foreach (var (bucket, value) in features)
            for (var c = 0; c < classes; c++) errors[c] += value * weights[(bucket * classes) + c];
        IntentClassifier.Softmax(errors);
        errors[label] -= 1;
        for (var c = 0; c < classes; c++) gradient[intercepts + c] += importance * errors[c];
        foreach (var (bucket, value) in features)
            for (var c = 0; c < classes; c++) gradient[(bucket * classes) + c] += importance * value * errors[c];
    }
}
