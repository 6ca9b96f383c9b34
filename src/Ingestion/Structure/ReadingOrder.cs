namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Orders the words of a page as they are read. Recursive X-Y cut (Nagy and Seth, "Hierarchical representation of optically scanned
/// documents", ICPR 1984), with the cuts chosen by white gutters that run through several rows, after Breuel ("Two geometric algorithms
/// for layout analysis", DAS 2002): rows that share a gutter are read column by column, everything else from top to bottom.
/// </summary>
internal static class ReadingOrder
{
    private const int DeepestCut = 24;

    /// <summary>Regions in reading order; each holds words of one column.</summary>
    public static IEnumerable<IReadOnlyList<Word>> Regions(IReadOnlyList<Word> words) =>
        words.Count == 0 ? [] : Cut(words, depth: 0);

    private static IEnumerable<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words, int depth)
    {
        var rows = Row.Find(words);
        var start = 0;
        var text = new List<Word>();
        while (start < rows.Count)
        {
            if (depth < DeepestCut && Gutter.Widest(rows, start) is { } gutter)
            {
                if (text.Count > 0)
                    yield return text;
                text = [];
                var inColumns = rows.Skip(gutter.FirstRow).Take(gutter.Rows).SelectMany(static row => row.Words).ToList();
                foreach (var region in Columns(inColumns, gutter, depth))
                    yield return region;
                start = gutter.FirstRow + gutter.Rows;
            }
            else
            {
                text.AddRange(rows[start].Words);
                start++;
            }
        }

        if (text.Count > 0)
            yield return text;
    }

    private static IEnumerable<IReadOnlyList<Word>> Columns(List<Word> words, Gutter gutter, int depth)
    {
        var left = words.FindAll(word => word.Box.CentreX < gutter.Centre);
        var right = words.FindAll(word => word.Box.CentreX >= gutter.Centre);
        return Cut(left, depth + 1).Concat(Cut(right, depth + 1));
    }
}
