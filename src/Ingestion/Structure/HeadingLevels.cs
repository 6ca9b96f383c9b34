namespace SmartRegions.Ingestion.Structure;

/// <summary>Gives headings levels: the outline's where it knows them, else the number's, else the rank of their style.</summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 6;
    // Sizes nearer to each other than this part are one size.
    private const double SameSize = 0.1;
    private readonly List<(double Size, bool Bold)> _ranks = [];

    public HeadingLevels(IEnumerable<HeadingSign> signs)
    {
        var styles = signs.GroupBy(static sign => (sign.Style.Size, sign.Style.Bold))
            .Select(static style => (style.Key.Size, style.Key.Bold, Count: style.Count()))
            .OrderByDescending(static style => style.Size).ThenByDescending(static style => style.Bold).ToList();
        // What is set larger than every repeated style is the title; it takes no level of its own.
        var largest = styles.Where(static style => style.Count > 1).Select(static style => style.Size).DefaultIfEmpty(0).Max();
        foreach (var (size, bold, _) in styles.Where(style => style.Size <= largest || largest == 0))
        {
            if (_ranks.Count == 0 || size < (1 - SameSize) * _ranks[^1].Size || (bold != _ranks[^1].Bold && size < _ranks[^1].Size))
                _ranks.Add((size, bold));
        }
    }

    public int Of(HeadingSign sign) => Math.Min(Deepest, sign.OutlineLevel ?? sign.NumberDepth ?? Rank(sign.Style));

    private int Rank(WordStyle style)
    {
        var rank = _ranks.FindLastIndex(known => style.Size <= known.Size && (style.Bold == known.Bold || style.Size < known.Size));
        return Math.Max(1, rank + 1);
    }
}
