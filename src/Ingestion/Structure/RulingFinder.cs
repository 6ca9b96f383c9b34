namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Finds printed lines on a picture of a page: long, thin runs of dark pixels (the run lengths of Wong, Casey and Wahl, "Document analysis
/// system", IBM J. Res. Dev. 26(6), 1982).
/// </summary>
internal static class RulingFinder
{
    // Grey value below which a pixel is ink; light grey table lines still are.
    private const byte Ink = 205;
    // In pixels at 72 dpi, that is in points. Underlined words and letters are shorter than the first and lower than the second.
    private const int ShortestLevel = 18;
    private const int ShortestUpright = 9;
    private const int Thickest = 4;
    private const int MostRulings = 1_500;

    /// <param name="pixels">Grey values, row by row; one pixel a point.</param>
    /// <param name="width">Pixels a row.</param>
    public static IReadOnlyList<Ruling> Find(ReadOnlySpan<byte> pixels, int width)
    {
        var level = LevelRuns(pixels, width);
        var upright = UprightRuns(pixels, width);
        // A picture full of lines is a picture.
        return level.Count + upright.Count > MostRulings * Thickest
            ? []
            : [.. Merged(level, isVertical: false), .. Merged(upright, isVertical: true)];
    }

    private static List<Run> LevelRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var runs = new List<Run>();
        for (var row = 0; (row + 1) * width <= pixels.Length; row++)
        {
            var (from, to) = (0, 0);
            while (NextDark(pixels.Slice(row * width, width), ref from, ref to))
            {
                if (to - from >= ShortestLevel)
                    runs.Add(new Run(row, row + 1, from, to));
            }
        }

        return runs;
    }

    private static List<Run> UprightRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var runs = new List<Run>();
        // Of the last run of every column, its first row and one after its last.
        var (tops, ends) = (new int[width], new int[width]);
        for (var row = 0; (row + 1) * width <= pixels.Length; row++)
        {
            var (from, to) = (0, 0);
            while (NextDark(pixels.Slice(row * width, width), ref from, ref to))
            {
                for (var x = from; x < to; x++)
                {
                    if (ends[x] < row)
                    {
                        Close(x);
                        tops[x] = row;
                    }

                    ends[x] = row + 1;
                }
            }
        }

        for (var x = 0; x < width; x++)
            Close(x);
        runs.Sort(static (one, other) => (one.First, one.From).CompareTo((other.First, other.From)));
        return runs;

        void Close(int x)
        {
            if (ends[x] - tops[x] >= ShortestUpright)
                runs.Add(new Run(x, x + 1, tops[x], ends[x]));
        }
    }

    /// <summary>The next run of dark pixels in a row of the picture, behind <paramref name="to"/>. Most of a page is white, which is passed over in one go.</summary>
    private static bool NextDark(ReadOnlySpan<byte> line, ref int from, ref int to)
    {
        var gap = line[to..].IndexOfAnyInRange((byte)0, (byte)(Ink - 1));
        if (gap < 0)
            return false;
        from = to + gap;
        var length = line[from..].IndexOfAnyInRange(Ink, byte.MaxValue);
        to = length < 0 ? line.Length : from + length;
        return true;
    }

    /// <summary>Joins runs side by side. A thin bundle is one ruling; a filled box has one at each edge.</summary>
    private static IEnumerable<Ruling> Merged(List<Run> runs, bool isVertical)
    {
        var open = new List<Run>();
        foreach (var run in runs)
        {
            foreach (var done in open.Where(bundle => bundle.End < run.First).SelectMany(bundle => Edges(bundle, isVertical)))
                yield return done;
            open.RemoveAll(bundle => bundle.End < run.First);
            var beside = open.FindIndex(bundle => bundle.From < run.To && bundle.To > run.From);
            if (beside < 0)
                open.Add(run);
            else
                open[beside] = new Run(open[beside].First, run.End, Math.Min(open[beside].From, run.From), Math.Max(open[beside].To, run.To));
        }

        foreach (var done in open.SelectMany(bundle => Edges(bundle, isVertical)))
            yield return done;
    }

    private static IEnumerable<Ruling> Edges(Run bundle, bool isVertical) => bundle.End - bundle.First <= Thickest
        ? [new Ruling(isVertical, (bundle.First + bundle.End) / 2.0, bundle.From, bundle.To)]
        : [new Ruling(isVertical, bundle.First, bundle.From, bundle.To), new Ruling(isVertical, bundle.End, bundle.From, bundle.To)];

    /// <param name="First">First row, or column where upright, of the bundle.</param>
    /// <param name="End">One after the last.</param>
    /// <param name="From">Where it begins.</param>
    /// <param name="To">One after its last pixel.</param>
    private readonly record struct Run(int First, int End, int From, int To);
}
