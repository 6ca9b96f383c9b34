namespace SmartRegions.Ingestion.Structure;

/// <summary>Gives headings levels: the outline's where it knows them, else the number's, else the rank of their style.</summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 6;
    private readonly List<(double Size, bool Bold)> _ranks;

    public HeadingLevels(IEnumerable<HeadingSign> signs) =>
        _ranks = [.. signs.Select(static sign => Style(sign)).Distinct().OrderByDescending(static style => style.Size).ThenByDescending(static style => style.Bold)];

    public int Of(HeadingSign sign) =>
        Math.Min(Deepest, sign.OutlineLevel ?? sign.NumberDepth ?? 1 + _ranks.IndexOf(Style(sign)));

    private static (double Size, bool Bold) Style(HeadingSign sign) => (Math.Round(sign.Style.Size), sign.Style.Bold);
}
