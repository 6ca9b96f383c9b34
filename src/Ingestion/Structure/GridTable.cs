namespace SmartRegions.Ingestion.Structure;

/// <summary>Tables with printed lines: the rulings say what a cell is.</summary>
internal static class GridTable
{
    // A grid with so many words in a cell on average lays a page out, it is no table.
    private const int MostWordsInCell = 120;

    /// <summary>The table, or <see langword="null"/> where the grid holds no table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="grid">Rulings on it.</param>
    /// <param name="words">The words inside the grid.</param>
    public static TablePart? Read(PageLayout page, Grid grid, IReadOnlyList<Word> words)
    {
        var cells = words.ToLookup(word => grid.CellAt(word.Box.CentreX, word.Box.CentreY));
        var usedRows = cells.Select(static cell => cell.Key.Row).Distinct().Order().ToList();
        var usedColumns = cells.Select(static cell => cell.Key.Column).Distinct().Order().ToList();
        if (usedRows.Count < 2 || usedColumns.Count < 2 || words.Count > MostWordsInCell * cells.Count)
            return null;

        var rows = usedRows.Select(row => new TableRow(
            [.. usedColumns.Select(column => (IReadOnlyList<TextLine>)[.. LineFinder.Find(page.Number, cells[(row, column)])])],
            new Box(grid.Box.Left, grid.Rows[row], grid.Box.Right, grid.Rows[row + 1])));
        return new TablePart(page, [.. rows]) { Columns = [.. usedColumns.Select(column => grid.Columns[column])] };
    }
}
