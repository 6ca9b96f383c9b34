namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>Finds the font run at a point: runs in horizontal bands, so that a page costs about its words.</summary>
internal sealed class FontBands
{
    private const double BandHeight = 8;
    private const int TallestRun = 64;
    private readonly Dictionary<int, List<FontRun>> _bands = [];

    public FontBands(IEnumerable<FontRun> runs)
    {
        foreach (var run in runs)
        {
            var first = Band(run.Box.Top);
            var last = Math.Min(Band(run.Box.Bottom), first + TallestRun);
            for (var band = first; band <= last; band++)
            {
                if (!_bands.TryGetValue(band, out var inBand))
                    _bands[band] = inBand = [];
                inBand.Add(run);
            }
        }
    }

    /// <summary>The run around the point whose middle line is nearest.</summary>
    public FontRun? At(double x, double y)
    {
        FontRun? nearest = null;
        foreach (var run in _bands.GetValueOrDefault(Band(y)) ?? [])
        {
            if (run.Box.Contains(x, y)
                && (nearest is not { } best || Math.Abs(run.Box.CentreY - y) < Math.Abs(best.Box.CentreY - y)))
            {
                nearest = run;
            }
        }

        return nearest;
    }

    private static int Band(double y) => (int)Math.Floor(y / BandHeight);
}
