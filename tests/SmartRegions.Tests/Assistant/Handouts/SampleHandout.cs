using SmartRegions.Assistant.Handouts;

namespace SmartRegions.Tests.Assistant.Handouts;

internal static class SampleHandout
{
    /// <summary>A note with every kind of block.</summary>
    public static Handout Create() => new(
        "Vermerk vom 9. März 2026",
        [
            new HandoutHeading(2, "Was kostet ein Sensor?"),
            new HandoutParagraph("Kommune: Hessen"),
            new HandoutItem("• Ein Sensor kostet 140 €. [1]"),
            new HandoutItem("2. Angebote einholen [1]"),
            new HandoutTable(["Vergleich", "Ulm"], [["Kosten", "140 € [1]\nim Jahr 12 € [1]"]]),
        ]);
}
