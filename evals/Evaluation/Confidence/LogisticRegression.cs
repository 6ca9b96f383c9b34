namespace SmartRegions.Evaluation.Confidence;

/// <summary>Logistic regression with an L2 penalty, fitted by gradient descent on standardised features; small data, so plain is enough.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 4_000;
    private const double Rate = 0.5;
    private const double Penalty = 1e-3;

    /// <param name="rows">Features of each example; all rows have the same length.</param>
    /// <param name="labels">The class of each example.</param>
    /// <param name="importance">How much each example counts.</param>
    /// <returns>Intercept and weights on the features as given.</returns>
    public static (double Intercept, double[] Weights) Fit(double[][] rows, bool[] labels, double[] importance)
    {
        var width = rows[0].Length;
        var total = importance.Sum();
        double Mean(Func<int, double> value) => Enumerable.Range(0, rows.Length).Sum(i => importance[i] * value(i)) / total;
        var mean = new double[width];
        var deviation = new double[width];
        for (var f = 0; f < width; f++)
        {
            var feature = f;
            mean[f] = Mean(i => rows[i][feature]);
            deviation[f] = Math.Max(1e-9, Math.Sqrt(Mean(i => Math.Pow(rows[i][feature] - mean[feature], 2))));
        }

        var standard = Array.ConvertAll(rows, row => row.Select((value, f) => (value - mean[f]) / deviation[f]).ToArray());
        var (intercept, weights) = Descend(standard, labels, importance, total);
        for (var f = 0; f < width; f++)
        {
            weights[f] /= deviation[f];
            intercept -= weights[f] * mean[f];
        }

        return (intercept, weights);
    }

    private static (double Intercept, double[] Weights) Descend(double[][] rows, bool[] labels, double[] importance, double total)
    {
        var intercept = 0.0;
        var weights = new double[rows[0].Length];
        for (var round = 0; round < Rounds; round++)
        {
            var step = 0.0;
            var steps = new double[weights.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var odds = intercept;
                for (var f = 0; f < weights.Length; f++) odds += weights[f] * rows[i][f];
                var error = importance[i] * ((labels[i] ? 1 : 0) - (1 / (1 + Math.Exp(-odds)))) / total;
                step += error;
                for (var f = 0; f < weights.Length; f++) steps[f] += error * rows[i][f];
            }

            intercept += Rate * step;
            for (var f = 0; f < weights.Length; f++) weights[f] += Rate * (steps[f] - (Penalty * weights[f]));
        }

        return (intercept, weights);
    }
}
