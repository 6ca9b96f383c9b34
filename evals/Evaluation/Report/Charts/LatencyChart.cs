using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>Histogram of the answering times over a logarithmic axis, with median and 95th percentile.</summary>
internal static class LatencyChart
{
    private const string Title = "Antwortzeiten";
    private const string Reading = "Wie viele Fragen in welcher Zeit beantwortet waren. Die Achse ist logarithmisch.";

    public static Element Build(EvaluationRun run, EvaluationRun? baseline)
    {
        var times = Times(run);
        if (Latency.Of(times) is not { } latency) return Chart.Missing(Title, Reading, "Keine Frage wurde beantwortet.");
        var bars = LogHistogram.Of(times);
        var summary = $"Median {German.Milliseconds(latency.Median)}, 95 % der Fragen in höchstens {German.Milliseconds(latency.P95)}.";
        return new Chart("zeiten", Title, Reading, summary, Draw(bars, latency), Legend(latency, baseline), Numbers(bars)).Build();
    }

    private static List<double> Times(EvaluationRun run) => [.. run.Results.Where(result => result.Failure is null).Select(result => result.Milliseconds)];

    private static Fragment Draw(LogHistogram bars, Latency latency)
    {
        var most = EvenTop(bars.Counts.Max());
        return Join(
            Plot.AxisY("Fragen", new[] { 0, 0.5, 1 }.Select(tick => (tick, German.Whole(tick * most)))),
            Join([.. bars.Counts.Select((count, i) => Bar(bars, i, count / (double)most))]),
            Mark("mark", bars.Share(latency.Median)),
            Mark("mark high", bars.Share(latency.P95)),
            Plot.AxisX("Zeit je Frage", bars.Ticks().Select(tick => (bars.Share(tick), German.Milliseconds(tick).Replace(",0", string.Empty, StringComparison.Ordinal)))));
    }

    /// <summary>The next even number of one or two digits and zeros, so that half of it is a whole number too.</summary>
    private static int EvenTop(int most)
    {
        var unit = 2;
        while (unit * 10 < most) unit *= 10;
        return (most + unit - 1) / unit * unit;
    }

    private static Element Bar(LogHistogram bars, int i, double share)
    {
        var (left, right, top) = (Plot.X(bars.Share(bars.From(i))), Plot.X(bars.Share(bars.From(i + 1))), Plot.Y(share));
        return Plot.Box("bar", left + 0.75, top, right - left - 1.5, Plot.Bottom - top);
    }

    private static Element Mark(string kind, double share) => Plot.Line(kind, Plot.X(share), Plot.Top, Plot.X(share), Plot.Bottom);

    private static Element Legend(Latency latency, EvaluationRun? baseline)
    {
        var before = baseline is null ? null : Latency.Of(Times(baseline));
        return Chart.LegendOf(
            ("mark", $"Median {German.Milliseconds(latency.Median)}{Beside(before?.Median)}"),
            ("mark high", $"95 % in höchstens {German.Milliseconds(latency.P95)}{Beside(before?.P95)}"));
    }

    private static string Beside(double? before) => before is { } milliseconds ? $" (Vergleichslauf {German.Milliseconds(milliseconds)})" : string.Empty;

    private static DataTable Numbers(LogHistogram bars) => new(
        "Fragen nach Antwortzeit",
        [new("Zeit", IsNumber: false), new("Fragen")],
        [.. bars.Counts.Select((count, i) => (IReadOnlyList<Cell>)[$"{German.Milliseconds(bars.From(i))} bis {German.Milliseconds(bars.From(i + 1))}", German.Whole(count)])]);
}
