namespace SmartRegions.Ingestion.Structure;

/// <summary>A white stretch that runs through neighbouring rows and has words on both sides.</summary>
/// <param name="From">Left edge.</param>
/// <param name="To">Right edge.</param>
/// <param name="FirstRow">Index of the first row.</param>
/// <param name="Rows">Number of rows.</param>
internal readonly record struct Gutter(double From, double To, int FirstRow, int Rows)
{
    // In font sizes. Between words of justified text there is rarely as much, and never in four lines one above the other.
    private const double NarrowestInManyRows = 0.9;
    private const double NarrowestInFewRows = 2;
    private const int ManyRows = 4;
    // In font sizes. After more white than this a row with words on one side only may be something new.
    private const double LooseSpacing = 0.9;
    private const double MarkerShare = 0.7;
    // A sheet set in the smallest print has fewer rows. Longer stretches are cut in several, so that a page costs about its rows.
    private const int MostRows = 400;
    // Rows at the beginning that have words on one side only, before the white is taken for a margin.
    private const int MostOneSided = 60;
    private const int MostJudgedForMarkers = 40;

    public double Centre => (From + To) / 2;

    private double Width => To - From;

    /// <summary>The gutter that begins in the given row and runs through most rows; among equals the widest.</summary>
    public static Gutter? Widest(IReadOnlyList<Row> rows, int start)
    {
        var found = new List<Gutter>();
        foreach (var (from, to) in rows[start].Gaps)
        {
            if (to - from >= NarrowestInManyRows * rows[start].Size && Extend(rows, start, from, to) is { } gutter)
                found.Add(gutter);
        }

        foreach (var gutter in found.OrderByDescending(static gutter => gutter.Rows).ThenByDescending(static gutter => gutter.Width))
        {
            if (!FollowsMarkers(rows, gutter))
                return gutter;
        }

        return null;
    }

    private static Gutter? Extend(IReadOnlyList<Row> rows, int start, double from, double to)
    {
        Gutter? found = null;
        var bothSided = 0;
        var isTall = false;
        var isDetached = false;
        for (var i = start; i < Math.Min(rows.Count, start + MostRows); i++)
        {
            if (bothSided == 0 && i - start >= MostOneSided)
                break;
            var row = rows[i];
            if (Common(row, from, to) is not { } common || common.To - common.From < NarrowestInManyRows * row.Size)
                break;
            (from, to) = common;
            var isLoose = i > start && row.Box.Top - rows[i - 1].Box.Bottom > LooseSpacing * row.Size;
            if (row.StandsOnBothSidesOf(from, to))
            {
                if (bothSided == 0 && isLoose)
                    break;
                bothSided++;
                isTall |= row.Box.Height > 2.5 * row.Size;
                isDetached = false;
            }
            else if (i > start && Interlocks(rows[i - 1], row, from, to))
            {
                bothSided++;
            }
            else
            {
                isDetached |= isLoose;
            }

            var narrowest = bothSided >= ManyRows || isTall ? NarrowestInManyRows : NarrowestInFewRows;
            if (!isDetached && (bothSided > 1 || isTall) && to - from >= narrowest * row.Size)
                found = new Gutter(from, to, start, i - start + 1);
        }

        return found;
    }

    /// <summary>Whether two rows stand at the same height on different sides, as in columns set against each other by half a line.</summary>
    private static bool Interlocks(Row above, Row row, double from, double to) =>
        row.Box.OverlapY(above.Box) > 0
        && ((above.Box.Right <= from + 0.5 && row.Box.Left >= to - 0.5) || (row.Box.Right <= from + 0.5 && above.Box.Left >= to - 0.5));

    /// <summary>Whether the white stands between the markers of a list and its items.</summary>
    private static bool FollowsMarkers(IReadOnlyList<Row> rows, Gutter gutter)
    {
        var before = Enumerable.Range(gutter.FirstRow, gutter.Rows)
            .Where(i => rows[i].StandsOnBothSidesOf(gutter.From, gutter.To))
            .Take(MostJudgedForMarkers)
            .SelectMany(i => LineFinder.Find(0, rows[i].Words.Where(word => word.Box.CentreX < gutter.Centre)))
            .Select(static line => line.Words[^1].Text)
            .ToList();
        return before.Count > 0 && before.Count(ListMarker.IsMarker) > MarkerShare * before.Count;
    }

    private static (double From, double To)? Common(Row row, double from, double to)
    {
        (double From, double To)? widest = null;
        // The innermost loop of a page: by index, which allocates no enumerator.
        for (var i = 0; i < row.Gaps.Count; i++)
        {
            var gap = row.Gaps[i];
            var common = (From: Math.Max(from, gap.From), To: Math.Min(to, gap.To));
            // White between words says more than white beside them.
            var isBetter = widest is not { } known || (Row.IsMargin(known) && common.To - common.From >= NarrowestInFewRows * row.Size)
                || (!Row.IsMargin(common) && common.To - common.From > known.To - known.From);
            if (common.To > common.From && isBetter)
                widest = common;
        }

        return widest;
    }
}
