using System.Runtime.CompilerServices;

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

    // Optimised at once: a reading process lives too short for the runtime to find out that this is its hottest loop.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<Run> LevelRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var runs = new List<Run>();
        for (var row = 0; row * width < pixels.Length; row++)
        {
            var rest = pixels.Slice(row * width, width);
            var at = 0;
            while (rest.IndexOfAnyInRange((byte)0, (byte)(Ink - 1)) is >= 0 and var start)
            {
                rest = rest[start..];
                var length = rest.IndexOfAnyInRange(Ink, byte.MaxValue);
                length = length < 0 ? rest.Length : length;
                at += start;
                if (length >= ShortestLevel)
                    runs.Add(new Run(row, row + 1, at, at + length));
                at += length;
                rest = rest[length..];
            }
        }

        return runs;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<Run> UprightRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var runs = new List<Run>();
        var lengths = new int[width];
        var height = pixels.Length / width;
        for (var row = 0; row <= height; row++)
        {
            for (var x = 0; x < width; x++)
            {
                if (row < height && pixels[(row * width) + x] < Ink)
                {
                    lengths[x]++;
                }
                else if (lengths[x] > 0)
                {
                    if (lengths[x] >= ShortestUpright)
                        runs.Add(new Run(x, x + 1, row - lengths[x], row));
                    lengths[x] = 0;
                }
            }
        }

        runs.Sort(static (one, other) => one.First.CompareTo(other.First));
        return runs;
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
