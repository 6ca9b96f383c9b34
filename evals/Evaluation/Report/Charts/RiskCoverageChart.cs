using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>
/// Risk over coverage (El-Yaniv &amp; Wiener 2010): how many answers would be wrong if only the surest share of them were shown. The
/// limit from which the assistant really answered without a caveat is marked.
/// </summary>
internal static class RiskCoverageChart
{
    private const string Title = "Risiko und Abdeckung";
    private const string Reading = "Würden nur die sichersten Antworten gezeigt: Welcher Anteil davon wäre falsch? Je tiefer die Linie, desto besser.";

    /// <summary>More rows say nothing more in the table.</summary>
    private const int MostRows = 60;

    private static readonly double[] Tops = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    public static Element Build(EvaluationRun run, EvaluationRun? baseline)
    {
        if (run.RiskCoverage.Count == 0) return Chart.Missing(Title, Reading, "Zu keiner Frage liegt eine Sicherheit vor.");
        var points = Ordered(run);
        var before = baseline is null ? [] : Ordered(baseline);
        var top = Tops.First(top => top >= points.Concat(before).Max(point => point.Risk) || top >= 1);
        var limit = Limit(run);
        return new Chart("risiko", Title, Reading, Summary(points, limit), Draw(points, before, limit, top), Legend(limit, before), Numbers(points)).Build();
    }

    private static List<RiskCoveragePoint> Ordered(EvaluationRun run) => [.. run.RiskCoverage.OrderBy(point => point.Coverage)];

    /// <summary>The point of the least sure answer that was given without a caveat.</summary>
    private static RiskCoveragePoint? Limit(EvaluationRun run)
    {
        var given = run.Results
            .Where(result => result is { Behaviour: ExpectedBehaviour.Answer, Confidence: not null })
            .Select(result => result.Confidence!.Value)
            .DefaultIfEmpty(double.NaN)
            .Min();
        return run.RiskCoverage.Where(point => point.Confidence >= given).MaxBy(point => point.Coverage);
    }

    private static Fragment Draw(List<RiskCoveragePoint> points, List<RiskCoveragePoint> before, RiskCoveragePoint? limit, double top)
    {
        double[] ticks = [0, 0.25, 0.5, 0.75, 1];
        return Join(
            Plot.AxisY("Risiko", ticks.Select(tick => (tick, $"{German.Whole(tick * top * 100)} %"))),
            Plot.AxisX("Abdeckung", ticks.Select(tick => (tick, $"{German.Whole(tick * 100)} %"))),
            before.Count == 0 ? Nothing : Plot.Path("line base", Curve(before, top)),
            Plot.Path("line", Curve(points, top)),
            limit is null ? Nothing : Mark(limit, top));
    }

    private static IEnumerable<(double X, double Y)> Curve(List<RiskCoveragePoint> points, double top) =>
        points.Select(point => (Plot.X(point.Coverage), Plot.Y(point.Risk / top)));

    private static Fragment Mark(RiskCoveragePoint limit, double top)
    {
        var x = Plot.X(limit.Coverage);
        return Join(Plot.Line("mark", x, Plot.Top, x, Plot.Bottom), Plot.Dot("dot", x, Plot.Y(limit.Risk / top), 4));
    }

    private static Element Legend(RiskCoveragePoint? limit, List<RiskCoveragePoint> before) => (limit, before.Count) switch
    {
        (null, 0) => Chart.LegendOf(("line", "dieser Lauf")),
        (null, _) => Chart.LegendOf(("line", "dieser Lauf"), ("line base", "Vergleichslauf")),
        (_, 0) => Chart.LegendOf(("line", "dieser Lauf"), ("mark", Chosen(limit))),
        _ => Chart.LegendOf(("line", "dieser Lauf"), ("line base", "Vergleichslauf"), ("mark", Chosen(limit))),
    };

    private static string Chosen(RiskCoveragePoint limit) =>
        $"ohne Hinweis geantwortet ab Sicherheit {German.Hundredths(limit.Confidence)}: {German.Percent(limit.Coverage)} Abdeckung, {German.Percent(limit.Risk)} Risiko";

    private static string Summary(List<RiskCoveragePoint> points, RiskCoveragePoint? limit)
    {
        var all = $"Bei voller Abdeckung beträgt das Risiko {German.Percent(points[^1].Risk)}.";
        return limit is null ? all : $"{all} Hier wurde {Chosen(limit)}.";
    }

    private static DataTable Numbers(List<RiskCoveragePoint> points)
    {
        var step = Math.Max(1, (int)Math.Ceiling(points.Count / (double)MostRows));
        var shown = points.Where((_, i) => i % step == 0 || i == points.Count - 1);
        var caption = step == 1 ? "Risiko und Abdeckung nach Grenze der Sicherheit" : $"Risiko und Abdeckung nach Grenze der Sicherheit, jeder {step}. Punkt";
        return new DataTable(
            caption,
            [new("Sicherheit ab"), new("Abdeckung"), new("Risiko")],
            [.. shown.Select(point => (IReadOnlyList<Cell>)[German.Hundredths(point.Confidence), German.Percent(point.Coverage), German.Percent(point.Risk)])]);
    }
}
