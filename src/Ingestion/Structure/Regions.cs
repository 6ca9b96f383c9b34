using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Rectangles on the page as it is shown.</summary>
internal static class Regions
{
    public static PageRegion On(PageLayout page, Box box) => new(
        page.Number,
        Thousandths(box.Left - page.Shown.Left, page.Shown.Width),
        Thousandths(box.Top - page.Shown.Top, page.Shown.Height),
        Thousandths(box.Right - page.Shown.Left, page.Shown.Width),
        Thousandths(box.Bottom - page.Shown.Top, page.Shown.Height));

    private static short Thousandths(double length, double whole) =>
        whole <= 0 ? (short)0 : (short)Math.Clamp(Math.Round(length / whole * 1000), 0, 1000);
}
