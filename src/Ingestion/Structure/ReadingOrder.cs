namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Orders what stands on a page as it is read. Recursive X-Y cut (Nagy and Seth, "Hierarchical representation of optically scanned
/// documents", ICPR 1984), with the cuts chosen by white gutters that run through several rows, after Breuel ("Two geometric algorithms
/// for layout analysis", DAS 2002): rows that share a gutter are a table or are read column by column, everything else is read from top
/// to bottom.
/// </summary>
internal sealed class ReadingOrder
{
    private const int DeepestCut = 24;
    private readonly PageLayout _page;
    private readonly Dictionary<Word, TablePart> _tables;

    private ReadingOrder(PageLayout page, Dictionary<Word, TablePart> tables)
    {
        _page = page;
        _tables = tables;
    }

    /// <summary>Columns of text and tables in reading order.</summary>
    public static IEnumerable<PagePart> Of(PageLayout page)
    {
        // A table of printed lines takes part in the cuts as one word of its size.
        var tables = new Dictionary<Word, TablePart>(ReferenceEqualityComparer.Instance);
        var words = page.Words.ToList();
        foreach (var grid in page.Grids)
        {
            var inside = words.FindAll(word => grid.Box.Contains(word.Box.CentreX, word.Box.CentreY));
            if (inside.Count == 0 || inside.Exists(tables.ContainsKey) || GridTable.Read(page, grid, inside) is not { } table)
                continue;
            words.RemoveAll(word => grid.Box.Contains(word.Box.CentreX, word.Box.CentreY));
            var stand = new Word("\uFFFC", grid.Box, inside[0].Style);
            words.Add(stand);
            tables.Add(stand, table);
        }

        return words.Count == 0 ? [] : new ReadingOrder(page, tables).Cut(words, depth: 0);
    }

    private IEnumerable<PagePart> Cut(IReadOnlyList<Word> words, int depth)
    {
        var rows = Row.Find(words);
        var text = new List<Word>();
        for (var start = 0; start < rows.Count;)
        {
            var gutter = depth < DeepestCut ? Gutter.Widest(rows, start) : null;
            if (gutter is null)
            {
                text.AddRange(rows[start].Words);
                start++;
                continue;
            }

            foreach (var part in Parts(text))
                yield return part;
            text = [];
            foreach (var part in SideBySide(rows.GetRange(start, gutter.Value.Rows), gutter.Value, depth))
                yield return part;
            start += gutter.Value.Rows;
        }

        foreach (var part in Parts(text))
            yield return part;
    }

    private IEnumerable<PagePart> SideBySide(List<Row> rows, Gutter gutter, int depth)
    {
        if (AlignedTable.Read(_page, rows) is { } table && !rows.Exists(row => row.Words.Any(_tables.ContainsKey)))
            return [table];
        var words = rows.SelectMany(static row => row.Words).ToList();
        return Cut(words.FindAll(word => word.Box.CentreX < gutter.Centre), depth + 1)
            .Concat(Cut(words.FindAll(word => word.Box.CentreX >= gutter.Centre), depth + 1));
    }

    /// <summary>Lines between tables.</summary>
    private IEnumerable<PagePart> Parts(List<Word> words)
    {
        var lines = new List<TextLine>();
        foreach (var stand in words.Where(_tables.ContainsKey).OrderBy(static word => word.Box.Top))
        {
            var above = words.FindAll(word => word.Box.CentreY < stand.Box.Top);
            words = words.FindAll(word => word.Box.CentreY >= stand.Box.Top && word != stand);
            if (above.Count > 0)
                yield return new TextColumn(_page, [.. LineFinder.Find(_page.Number, above)]);
            yield return _tables[stand];
        }

        lines.AddRange(LineFinder.Find(_page.Number, words));
        if (lines.Count > 0)
            yield return new TextColumn(_page, lines);
    }
}
