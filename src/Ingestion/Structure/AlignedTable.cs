namespace SmartRegions.Ingestion.Structure;

/// <summary>
/// Tables without printed lines: short cells that stand in columns over several rows. What may as well be text in columns is left to the
/// reading order; a paragraph is better than a wrong table.
/// </summary>
internal static class AlignedTable
{
    private const int FewestRows = 3;
    private const int MostWordsInCell = 8;
    private const int MostWideRows = 2;
    // Text fills its column; cells leave more than this part of it white.
    private const double FullestColumn = 0.75;
    private const double MostBegunSmall = 0.1;
    private const double FullestRows = 0.85;

    /// <summary>The table that the rows are, or <see langword="null"/>.</summary>
    public static TablePart? Read(PageLayout page, IReadOnlyList<Row> rows)
    {
        var gutters = Gutters(rows);
        if (gutters.Count == 0)
            return null;
        var cells = rows.Select(row => Cells(row, gutters)).ToList();
        var full = cells.Count(static row => row.Count(static cell => cell.Count > 0) >= 2);
        if (full < FewestRows || rows.Any(static row => row.Box.Height > 2.5 * row.Size) || !LooksLikeCells(cells, gutters.Count + 1))
            return null;
        return new TablePart(page, [.. Merged(page, rows, cells)])
        {
            Columns = [.. gutters.Select(static gutter => gutter.To).Prepend(rows.Min(static row => row.Box.Left))],
        };
    }

    private static bool LooksLikeCells(List<List<List<Word>>> rows, int columns)
    {
        var filled = rows.SelectMany(static row => row.Where(static cell => cell.Count > 0)).ToList();
        if (filled.Average(static cell => cell.Count) > MostWordsInCell || filled.Exists(static cell => ListMarker.At(Text(cell)) is { IsBullet: true }))
            return false;
        // The last column of numbers makes a table of two columns: amounts, or the pages of a table of contents.
        if (columns == 2)
            return NumericShare(rows, 1) > 0.6;
        if (Enumerable.Range(1, columns - 1).Any(column => NumericShare(rows, column) > 0.6))
            return true;
        // Without numbers only a header in bold over full rows of names is sure: text side by side goes on in small letters from line to line.
        var begunSmall = filled.Count(static cell => char.IsLower(cell[0].Text[0]));
        return rows[0].TrueForAll(static cell => cell.Count > 0 && cell.TrueForAll(static word => word.Style.Bold))
            && !rows[1].Exists(static cell => cell.Exists(static word => word.Style.Bold))
            && filled.Count >= FullestRows * rows.Count * columns && begunSmall < MostBegunSmall * filled.Count
            && Enumerable.Range(0, columns).Min(column => Fullness(rows, column)) < FullestColumn;
    }

    private static string Text(List<Word> cell) => string.Join(' ', cell.Select(static word => word.Text));

    private static double NumericShare(List<List<List<Word>>> rows, int column)
    {
        var filled = rows.Select(row => row[column]).Where(static cell => cell.Count > 0).ToList();
        return filled.Count == 0 ? 0 : (double)filled.Count(static cell => cell.Any(IsNumber) && cell.Count <= 4) / filled.Count;
    }

    private static bool IsNumberCell(List<Word> cell) => cell.Count > 0 && cell.TrueForAll(IsNumber);

    private static bool IsNumber(Word word) => word.Text.Any(char.IsDigit) && word.Text.Count(char.IsLetter) <= 2;

    /// <summary>How much of its column's width the middle one of its cells fills.</summary>
    private static double Fullness(List<List<List<Word>>> rows, int column)
    {
        var widths = rows.Select(row => row[column]).Where(static cell => cell.Count > 0)
            .Select(static cell => cell[^1].Box.Right - cell[0].Box.Left).Order().ToList();
        return widths.Count == 0 || widths[^1] <= 0 ? 1 : widths[widths.Count / 2] / widths[^1];
    }

    /// <summary>A row whose first cell is empty goes on where the row above stopped.</summary>
    private static IEnumerable<TableRow> Merged(PageLayout page, IReadOnlyList<Row> rows, List<List<List<Word>>> cells)
    {
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && cells[end][0].Count == 0 && cells[start][0].Count > 0 && !cells[end].Exists(IsNumberCell))
                end++;
            var lines = Enumerable.Range(0, cells[start].Count).Select(column => (IReadOnlyList<TextLine>)[.. cells[start..end]
                .Where(row => row[column].Count > 0)
                .Select(row => new TextLine(page.Number, row[column]))]);
            yield return new TableRow([.. lines], Box.Around(rows.Skip(start).Take(end - start).Select(static row => row.Box)));
            start = end;
        }
    }

    private static List<List<Word>> Cells(Row row, List<(double From, double To)> gutters)
    {
        var cells = Enumerable.Range(0, gutters.Count + 1).Select(static _ => new List<Word>()).ToList();
        foreach (var word in row.Words.OrderBy(static word => word.Box.Left))
            cells[gutters.Count(gutter => word.Box.CentreX > (gutter.From + gutter.To) / 2)].Add(word);
        return cells;
    }

    /// <summary>A caption or long names above the first rows may stand across the white of the rows below.</summary>
    private static List<(double From, double To)> Gutters(IReadOnlyList<Row> rows)
    {
        var gutters = CommonGutters(rows);
        for (var skipped = 1; skipped <= MostWideRows && rows.Count - skipped >= FewestRows; skipped++)
        {
            var below = CommonGutters([.. rows.Skip(skipped)]);
            if (below.Count > gutters.Count)
                gutters = below;
        }

        return gutters;
    }

    private static List<(double From, double To)> CommonGutters(IReadOnlyList<Row> rows)
    {
        var size = rows.Average(static row => row.Size);
        var common = rows[0].Gaps;
        foreach (var row in rows.Skip(1))
        {
            common = [.. common.SelectMany(gap => row.Gaps.Select(other => (From: Math.Max(gap.From, other.From), To: Math.Min(gap.To, other.To))))
                .Where(gap => gap.To - gap.From >= 0.6 * size)];
        }

        var left = rows.Min(static row => row.Box.Left);
        var right = rows.Max(static row => row.Box.Right);
        return [.. common.Where(gap => gap.From > left && gap.To < right)];
    }
}
