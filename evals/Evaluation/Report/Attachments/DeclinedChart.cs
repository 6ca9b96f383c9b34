using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Report.Charts;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Attachments;

/// <summary>
/// What every limit of confidence would decline: questions without their source, rightly, over questions with it, mostly wrongly. It is the ROC curve
/// of declining (Fawcett, An introduction to ROC analysis, 2006); the program's own limit is marked.
/// </summary>
internal static class DeclinedChart
{
    private const string Title = "Nicht antworten, wenn die Quelle fehlt";
    private const string Reading = "Jede Grenze der Sicherheit lässt einen Teil der Fragen unbeantwortet: möglichst alle ohne Quelle, möglichst wenige mit Quelle. Je näher die Linie der Ecke links oben kommt, desto besser.";

    /// <summary>Limits a twentieth apart tell the course of the curve.</summary>
    private const double RowsApart = 0.05;
    private const double Least = 1e-9;

    public static Element Build(ReadingFigures? with, ReadingFigures? without)
    {
        if (with is null || without is null) return Chart.Missing(Title, Reading, "Es braucht die Kennzahlen mit und ohne richtigen Absatz.");
        var points = Points(with, without);
        if (points.Count == 0) return Chart.Missing(Title, Reading, "Die Dateien enthalten keine Anteile je Grenze; „eval reading --json“ schreibt sie.");
        // A limit of one run marked on the curve of another would mark nothing that was measured.
        var own = with.AbstainBelow is { } limit && without.AbstainBelow == limit ? Own(with, without, limit) : null;
        return new Chart("enthaltung", Title, Reading, Summary(own), Draw(points, own), Legend(own), Numbers(points)).Build();
    }

    private static List<Point> Points(ReadingFigures with, ReadingFigures without)
    {
        var declined = without.Declined.ToDictionary(point => point.Limit, point => point.Share);
        return [.. with.Declined.Where(point => declined.ContainsKey(point.Limit)).Select(point => new Point(point.Limit, point.Share, declined[point.Limit]))];
    }

    private static Point? Own(ReadingFigures with, ReadingFigures without, double limit) =>
        with.Abstained is { } source && without.Abstained is { } noSource ? new Point(limit, source, noSource) : null;

    private static Fragment Draw(List<Point> points, Point? own)
    {
        (double, string)[] ticks = [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(tick => (tick, $"{German.Whole(tick * 100)} %"))];
        return Join(
            Plot.AxisY("ohne Quelle nicht beantwortet", ticks),
            Plot.AxisX("mit Quelle nicht beantwortet", ticks),
            Plot.Line("ideal", Plot.X(0), Plot.Y(0), Plot.X(1), Plot.Y(1)),
            Plot.Path("line", points.Select(point => (Plot.X(point.WithSource), Plot.Y(point.WithoutSource)))),
            own is null ? Nothing : Plot.Dot("dot", Plot.X(own.WithSource), Plot.Y(own.WithoutSource), 4));
    }

    private static Element Legend(Point? own) => own is null
        ? Chart.LegendOf(("line", "alle Grenzen"), ("ideal", "Raten"))
        : Chart.LegendOf(("line", "alle Grenzen"), ("ideal", "Raten"), ("mark", Describe(own)));

    private static string Summary(Point? own) => own is null ? "Die Grenze des Programms ist nicht angegeben." : $"{Describe(own)}.";

    private static string Describe(Point own) =>
        $"Grenze des Programms {German.Decimal(own.Limit)}: {German.Percent(own.WithoutSource)} ohne Quelle und {German.Percent(own.WithSource)} mit Quelle nicht beantwortet";

    private static DataTable Numbers(List<Point> points) => new(
        "Nicht beantwortete Fragen nach Grenze der Sicherheit",
        [new("Grenze"), new("mit Quelle"), new("ohne Quelle")],
        [.. points.Where(point => Math.Abs(Math.IEEERemainder(point.Limit, RowsApart)) < Least).Select(point =>
            (IReadOnlyList<Cell>)[German.Hundredths(point.Limit), German.Percent(point.WithSource), German.Percent(point.WithoutSource)])]);

    private sealed record Point(double Limit, double WithSource, double WithoutSource);
}
