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

    private static readonly int Classes = IntentClassifier.Intents.Count;

    /// <returns>Intercepts by intent, and weights as <c>[bucket × intents + intent]</c>.</returns>
    public static (double[] Intercepts, double[] Weights) Fit(IReadOnlyList<LabelledSentence> sentences, CancellationToken cancellationToken)
    {
        var features = sentences.Select(sentence => IntentFeatures.Of(sentence.Text)).ToList();
        int[] buckets = [.. features.SelectMany(each => each).Select(feature => feature.Bucket).Distinct().Order()];
        var place = buckets.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var importance = Importance(sentences);
        var examples = sentences.Select((sentence, i) => new Example([.. features[i].Select(feature => (place[feature.Bucket], feature.Value))], (int)sentence.Intent, importance[i])).ToList();

        var fitted = Descend(examples, buckets.Length, cancellationToken);
        var weights = new double[IntentFeatures.Buckets * Classes];
        for (var b = 0; b < buckets.Length; b++) fitted.AsSpan(b * Classes, Classes).CopyTo(weights.AsSpan(buckets[b] * Classes));
        return (fitted[^Classes..], weights);
    }

    /// <returns>The weights of the features in turn, then the intercepts.</returns>
    private static double[] Descend(List<Example> examples, int features, CancellationToken cancellationToken)
    {
        var current = new double[(features + 1) * Classes];
        var ahead = new double[current.Length];
        var gradient = new double[current.Length];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < gradient.Length; i++) gradient[i] = i < features * Classes ? Penalty * ahead[i] : 0;
            foreach (var example in examples) Accumulate(ahead, gradient, example);
            var momentum = round / (round + 3.0);
            for (var i = 0; i < current.Length; i++)
            {
                var next = ahead[i] - (Step * gradient[i]);
                ahead[i] = next + (momentum * (next - current[i]));
                current[i] = next;
            }
        }

        return current;
    }

    private static void Accumulate(double[] weights, double[] gradient, Example example)
    {
        var intercepts = weights.Length - Classes;
        var errors = weights[intercepts..];
        foreach (var (feature, value) in example.Features)
            for (var c = 0; c < Classes; c++) errors[c] += value * weights[(feature * Classes) + c];
        IntentClassifier.Softmax(errors);
        errors[example.Label] -= 1;
        for (var c = 0; c < Classes; c++) gradient[intercepts + c] += example.Importance * errors[c];
        foreach (var (feature, value) in example.Features)
            for (var c = 0; c < Classes; c++) gradient[(feature * Classes) + c] += example.Importance * value * errors[c];
    }

    /// <summary>Rare intents count more, by the root of their rarity; all sentences together count 1.</summary>
    private static double[] Importance(IReadOnlyList<LabelledSentence> sentences)
    {
        var sizes = sentences.CountBy(sentence => sentence.Intent).ToDictionary();
        double[] raw = [.. sentences.Select(sentence => 1 / Math.Sqrt(sizes[sentence.Intent]))];
        var sum = raw.Sum();
        return Array.ConvertAll(raw, weight => weight / sum);
    }

    private sealed record Example((int Feature, double Value)[] Features, int Label, double Importance);
}
