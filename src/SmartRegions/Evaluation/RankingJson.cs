using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>Ranking figures as JSON: each under its name, rounded to four digits, and the intervals together.</summary>
internal static class RankingJson
{
    private const int Digits = 4;

    /// <param name="head">What comes first.</param>
    /// <param name="figures">With intervals.</param>
    public static Dictionary<string, object?> Of(IEnumerable<KeyValuePair<string, object?>> head, IReadOnlyList<Figure> figures)
    {
        var json = new Dictionary<string, object?>(head, StringComparer.Ordinal);
        foreach (var figure in figures) json.Add(figure.Name, Rounded(figure.Value));
        json.Add("intervals", figures.ToDictionary(figure => figure.Name, Interval, StringComparer.Ordinal));
        return json;
    }

    /// <summary>Means alone.</summary>
    public static Dictionary<string, double?> Of(IReadOnlyCollection<QueryMeasures> queries) =>
        RankingFigure.All.ToDictionary(figure => figure.Name, figure => Rounded(figure.Mean(queries)), StringComparer.Ordinal);

    private static double[]? Interval(Figure figure) => figure is { Low: { } low, High: { } high } ? [Math.Round(low, Digits), Math.Round(high, Digits)] : null;

    private static double? Rounded(double? value) => value is { } some ? Math.Round(some, Digits) : null;
}
