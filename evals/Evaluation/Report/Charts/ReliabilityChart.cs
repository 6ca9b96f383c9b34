using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>Reliability diagram (Guo et al. 2017): the share of right answers over the confidence given, with the number of questions behind each bar.</summary>
internal static class ReliabilityChart
{
    private const string Title = "Wie verlässlich ist die Sicherheit?";
    private const string Reading = "Endet ein Balken auf der Linie, hält die angegebene Sicherheit, was sie verspricht; darunter verspricht sie zu viel. Über jedem Balken steht die Zahl der Fragen.";
    private const double Gap = 2;

    public static Element Build(EvaluationRun run)
    {
        var bins = run.Reliability.Where(bin => bin.Questions > 0).OrderBy(bin => bin.From).ToList();
        if (bins.Count == 0) return Chart.Missing(Title, Reading, "Zu keiner Frage liegt eine Sicherheit vor.");
        return new Chart("verlaesslichkeit", Title, Reading, Summary(bins), Draw(bins), Chart.LegendOf(("bar", "tatsächlich richtig"), ("ideal", "angegeben = tatsächlich")), Numbers(bins)).Build();
    }

    private static Fragment Draw(List<ReliabilityBin> bins)
    {
        double[] ticks = [0, 0.25, 0.5, 0.75, 1];
        return Join(
            Plot.AxisY("tatsächlich richtig", ticks.Select(tick => (tick, $"{German.Whole(tick * 100)} %"))),
            Join([.. bins.Select(Bar)]),
            Plot.Line("ideal", Plot.X(0), Plot.Y(0), Plot.X(1), Plot.Y(1)),
            Join([.. bins.Select(Count)]),
            Plot.AxisX("angegebene Sicherheit", ticks.Select(tick => (tick, German.Hundredths(tick)))));
    }

    private static Element Bar(ReliabilityBin bin)
    {
        var (left, right, top) = (Plot.X(bin.From) + Gap, Plot.X(bin.To) - Gap, Plot.Y(bin.ShareRight));
        return Plot.Box("bar", left, top, right - left, Plot.Bottom - top);
    }

    private static Element Count(ReliabilityBin bin) =>
        Plot.Label("count", (Plot.X(bin.From) + Plot.X(bin.To)) / 2, Plot.Y(bin.ShareRight) - 3, "middle", German.Whole(bin.Questions));

    private static string Summary(List<ReliabilityBin> bins) => string.Join(' ', bins.Select(bin =>
        $"Sicherheit {Range(bin)}: {German.Percent(bin.ShareRight)} von {German.Count(bin.Questions, "Frage", "Fragen")} richtig."));

    private static string Range(ReliabilityBin bin) => $"{German.Hundredths(bin.From)} bis {German.Hundredths(bin.To)}";

    private static DataTable Numbers(List<ReliabilityBin> bins) => new(
        "Anteil richtiger Antworten nach angegebener Sicherheit",
        [new("Sicherheit", IsNumber: false), new("Fragen"), new("im Mittel angegeben"), new("tatsächlich richtig")],
        [.. bins.Select(bin => (IReadOnlyList<Cell>)[Range(bin), German.Whole(bin.Questions), German.Percent(bin.MeanConfidence), German.Percent(bin.ShareRight)])]);
}
