using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>Histogram of the answering times over a logarithmic axis, with median and 95th percentile (nearest rank).</summary>
internal static class LatencyChart
{
    private const string Title = "Antwortzeiten";
    private const string Reading = "Wie viele Fragen in welcher Zeit beantwortet waren. Die Achse ist logarithmisch.";

    public static Element Build(EvaluationRun run, EvaluationRun? baseline)
    {
        var times = Times(run);
        if (times.Count == 0) return Chart.Missing(Title, Reading, "Es wurde keine Frage gestellt.");
        var bars = LogHistogram.Of(times);
        var (median, high) = (Percentile(times, 0.5), Percentile(times, 0.95));
        var summary = $"Median {German.Milliseconds(median)}, 95 % der Fragen in höchstens {German.Milliseconds(high)}.";
        return new Chart("zeiten", Title, Reading, summary, Draw(bars, median, high), Legend(median, high, baseline), Numbers(bars)).Build();
    }

    /// <summary>Nearest rank: the smallest time that at least this share of the questions did not exceed.</summary>
    private static double Percentile(List<double> ordered, double share) => ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Count) - 1)];

    private static List<double> Times(EvaluationRun run) => [.. run.Results.Where(result => result.Failure is null).Select(result => result.Milliseconds).Order()];

    private static Fragment Draw(LogHistogram bars, double median, double high)
    {
        var most = bars.Counts.Max();
        return Join(
            Plot.AxisY("Fragen", new[] { 0d, 0.5, 1 }.Where(tick => tick * most % 1 == 0).Select(tick => (tick, German.Whole(tick * most)))),
            Join([.. bars.Counts.Select((count, i) => Bar(bars, i, count / (double)most))]),
            Mark("mark", bars.Share(median)),
            Mark("mark high", bars.Share(high)),
            Plot.AxisX("Zeit je Frage", bars.Ticks().Select(tick => (bars.Share(tick), German.Milliseconds(tick).Replace(",0", string.Empty, StringComparison.Ordinal)))));
    }

    private static Element Bar(LogHistogram bars, int i, double share)
    {
        var (left, right, top) = (Plot.X(bars.Share(bars.From(i))), Plot.X(bars.Share(bars.From(i + 1))), Plot.Y(share));
        return Plot.Box("bar", left + 0.75, top, right - left - 1.5, Plot.Bottom - top);
    }

    private static Element Mark(string kind, double share) => Plot.Line(kind, Plot.X(share), Plot.Top, Plot.X(share), Plot.Bottom);

    private static Element Legend(double median, double high, EvaluationRun? baseline)
    {
        var before = baseline is null ? [] : Times(baseline);
        string Beside(double share) => before.Count == 0 ? string.Empty : $" (Vergleichslauf {German.Milliseconds(Percentile(before, share))})";
        return Chart.LegendOf(
            ("mark", $"Median {German.Milliseconds(median)}{Beside(0.5)}"),
            ("mark high", $"95 % in höchstens {German.Milliseconds(high)}{Beside(0.95)}"));
    }

    private static DataTable Numbers(LogHistogram bars) => new(
        "Fragen nach Antwortzeit",
        [new("Zeit", IsNumber: false), new("Fragen")],
        [.. bars.Counts.Select((count, i) => (IReadOnlyList<Cell>)[$"{German.Milliseconds(bars.From(i))} bis {German.Milliseconds(bars.From(i + 1))}", German.Whole(count)])]);
}
