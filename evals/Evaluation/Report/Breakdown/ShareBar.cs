using SmartRegions.Evaluation.Report.Markup;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Breakdown;

/// <summary>A bar as long as a share, beside the number that says the same.</summary>
internal static class ShareBar
{
    private const double Length = 48;

    public static Element Build(double share) => Tag("svg", [("viewBox", "0 0 48 8"), ("class", "share"), ("aria-hidden", "true")],
        Charts.Plot.Box("track", 0, 0, Length, 8),
        Charts.Plot.Box("bar", 0, 0, Math.Clamp(share, 0, 1) * Length, 8));
}
