namespace SmartRegions.Ingestion.Structure;

/// <summary>Finds printed lines on a picture of a page: long, thin, dark runs of pixels (run-length smearing turned around; Wong, Casey and
/// Wahl, "Document analysis system", IBM J. Res. Dev. 26(6), 1982).</summary>
internal static class RulingFinder
{
    // Grey value below which a pixel is ink; light grey table lines still are.
    private const byte Ink = 205;
    // In pixels at 72 dpi, that is in points. Shorter than a cell is high nothing is a ruling.
    private const int Shortest = 9;
    private const int Thickest = 4;
    private const int MostRulings = 4_000;

    /// <param name="pixels">Grey values, row by row; one pixel a point.</param>
    /// <param name="width">Pixels a row.</param>
    public static IReadOnlyList<Ruling> Find(ReadOnlySpan<byte> pixels, int width)
    {
        if (width <= 0)
            return [];
        var height = pixels.Length / width;
        var rulings = Find(pixels, height, width, rowStep: width, pixelStep: 1, isVertical: false, shortest: 2 * Shortest);
        rulings.AddRange(Find(pixels, width, height, rowStep: 1, pixelStep: width, isVertical: true, Shortest));
        // A picture full of lines is a picture.
        return rulings.Count > MostRulings ? [] : rulings;
    }

    private static List<Ruling> Find(
        ReadOnlySpan<byte> pixels, int rows, int length, int rowStep, int pixelStep, bool isVertical, int shortest)
    {
        var done = new List<Ruling>();
        var open = new List<Run>();
        for (var row = 0; row <= rows; row++)
        {
            var runs = row < rows ? Runs(pixels, row * rowStep, pixelStep, length, shortest) : [];
            var next = new List<Run>(runs.Count);
            foreach (var (from, to) in runs)
            {
                var above = open.FindIndex(run => run.From < to && run.To > from);
                next.Add(above < 0 ? new Run(from, to, row) : new Run(Math.Min(from, open[above].From), Math.Max(to, open[above].To), open[above].FirstRow));
                if (above >= 0)
                    open.RemoveAt(above);
            }

            foreach (var run in open)
                AddEdges(done, run, row, isVertical);
            open = next;
        }

        return done;
    }

    /// <summary>A thin run is one ruling; a filled box has one at each edge.</summary>
    private static void AddEdges(List<Ruling> done, Run run, int end, bool isVertical)
    {
        if (end - run.FirstRow <= Thickest)
        {
            done.Add(new Ruling(isVertical, (run.FirstRow + end) / 2.0, run.From, run.To));
            return;
        }

        done.Add(new Ruling(isVertical, run.FirstRow, run.From, run.To));
        done.Add(new Ruling(isVertical, end, run.From, run.To));
    }

    private static List<(int From, int To)> Runs(ReadOnlySpan<byte> pixels, int offset, int step, int length, int shortest)
    {
        var runs = new List<(int From, int To)>();
        var from = -1;
        for (var i = 0; i <= length; i++)
        {
            var isInk = i < length && pixels[offset + (i * step)] < Ink;
            if (isInk && from < 0)
                from = i;
            if (isInk || from < 0)
                continue;
            if (i - from >= shortest)
                runs.Add((from, i));
            from = -1;
        }

        return runs;
    }

    private readonly record struct Run(int From, int To, int FirstRow);
}
