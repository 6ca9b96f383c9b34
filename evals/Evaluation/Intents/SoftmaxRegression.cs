using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>
/// Multinomial logistic regression with an L2 penalty, fitted by Nesterov's accelerated gradient (A method for solving the convex programming
/// problem with convergence rate O(1/k²), 1983). One thread, fixed order: the same sentences give the same weights.
/// </summary>
internal static class SoftmaxRegression
{
    private const int Rounds = 250;
    private const double Penalty = 3e-4;

    /// <summary>The squared norm of an example is at most about 2 (stems, grams, intercept); the curvature of the loss is at most half of that.</summary>
    private const double Step = 1.0;

    /// <returns>Intercepts by intent, and weights as <c>[bucket × intents + intent]</c>.</returns>
    public static (double[] Intercepts, double[] Weights) Fit(IReadOnlyList<LabelledSentence> sentences, CancellationToken cancellationToken)
    {
        var examples = sentences.Select(sentence => (Features: IntentFeatures.Of(sentence.Text), Label: (int)sentence.Intent)).ToList();
        var classes = IntentClassifier.Intents.Count;
        var intercepts = IntentFeatures.Buckets * classes;
        var current = new double[intercepts + classes];
        var ahead = new double[current.Length];
        var gradient = new double[current.Length];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < intercepts; i++) gradient[i] = Penalty * ahead[i];
            Array.Clear(gradient, intercepts, classes);
            foreach (var (features, label) in examples) Accumulate(ahead, gradient, features, label, 1.0 / examples.Count);
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
