using System.Globalization;
using SmartRegions.Evaluation.Report.Markup;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Charts;

/// <summary>The drawing area of a chart: maps 0 to 1 on both axes to units of the picture, and draws the axes.</summary>
internal static class Plot
{
    /// <summary>Size of the picture; small enough that its letters stay readable on a phone.</summary>
    public const double Width = 360;
    public const double Height = 250;

    public const double Left = 40;
    public const double Right = 344;
    public const double Top = 26;
    public const double Bottom = 206;

    private const double TickGap = 7;

    public static double X(double share) => Left + (Math.Clamp(share, 0, 1) * (Right - Left));

    public static double Y(double share) => Bottom - (Math.Clamp(share, 0, 1) * (Bottom - Top));

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string At(double coordinate) => coordinate.ToString("0.##", CultureInfo.InvariantCulture);

    /// <param name="name">What the axis measures.</param>
    /// <param name="ticks">Where, 0 to 1, and what is written there.</param>
    public static Fragment AxisX(string name, IEnumerable<(double Share, string Label)> ticks) => Join(
        Line("axis", Left, Bottom, Right, Bottom),
        Join([.. ticks.Select(tick => Label("tick", X(tick.Share), Bottom + TickGap + 9, "middle", tick.Label))]),
        Label("name", (Left + Right) / 2, Height - 8, "middle", name));

    /// <summary>Its name stands above it, where it can be read without turning the head.</summary>
    public static Fragment AxisY(string name, IEnumerable<(double Share, string Label)> ticks) => Join(
        Join([.. ticks.Select(tick => Join(
            Line("grid", Left, Y(tick.Share), Right, Y(tick.Share)),
            Label("tick", Left - TickGap, Y(tick.Share) + 3.5, "end", tick.Label)))]),
        Label("name", 0, 10, "start", name));

    public static Element Line(string kind, double x1, double y1, double x2, double y2) =>
        Tag("line", [("class", kind), ("x1", At(x1)), ("y1", At(y1)), ("x2", At(x2)), ("y2", At(y2))]);

    public static Element Dot(string kind, double x, double y, double radius) =>
        Tag("circle", [("class", kind), ("cx", At(x)), ("cy", At(y)), ("r", At(radius))]);

    public static Element Box(string kind, double x, double y, double width, double height, params ReadOnlySpan<Node> children) =>
        Tag("rect", [("class", kind), ("x", At(x)), ("y", At(y)), ("width", At(width)), ("height", At(height))], children);

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static Element Label(string kind, double x, double y, string anchor, string text) =>
        Tag("text", [("class", kind), ("x", At(x)), ("y", At(y)), ("text-anchor", anchor)], text);

    public static Element Path(string kind, IEnumerable<(double X, double Y)> points) =>
        Tag("polyline", [("class", kind), ("points", string.Join(' ', points.Select(point => $"{At(point.X)},{At(point.Y)}")))]);
}
