using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <param name="Text">Folded to one line.</param>
/// <param name="Columns">How many columns it covers, from 1.</param>
/// <param name="Rows">How many rows it covers, from 1; more than the table has means to its end.</param>
internal readonly record struct TableCell(string Text, int Columns = 1, int Rows = 1);

/// <summary>
/// Lays cells that cover several columns or rows out on a grid. A cell over several rows is repeated in each of them, and one over several
/// columns of the header in each of those, so that every value keeps its column and every row can be read alone.
/// </summary>
internal sealed class TableGrid
{
    private const int MostColumns = 256;
    private const int MostCells = 1_000_000;

    private readonly List<string[]> _header = [];
    private readonly List<string[]> _rows = [];
    private readonly Dictionary<int, (string Text, int Rows)> _hanging = [];
    private int _cells;

    /// <exception cref="ReadingException">The table has more than a million cells.</exception>
    public void AddRow(IEnumerable<TableCell> cells, bool header = false)
    {
        var isHeader = header && _rows.Count == 0;
        var row = new List<string>();
        foreach (var cell in cells)
        {
            FillFromAbove(row);
            var columns = Math.Clamp(cell.Columns, 1, Math.Max(1, MostColumns - row.Count));
            for (var i = 0; i < columns && row.Count < MostColumns; i++)
            {
                var text = i == 0 || isHeader ? cell.Text : string.Empty;
                if (cell.Rows > 1) _hanging[row.Count] = (text, cell.Rows - 1);
                row.Add(text);
            }
        }

        FillFromAbove(row);
        _cells += row.Count;
        if (_cells > MostCells)
            throw new ReadingException(ReadingOutcome.OverLimit, "Eine Tabelle hat mehr als eine Million Zellen; die Datei wurde nicht gelesen.");
        if (row.TrueForAll(text => text.Length == 0)) return;
        (isHeader ? _header : _rows).Add([.. row]);
    }

    /// <summary>The table; a table of one column as paragraphs, because it only frames text; nothing for an empty one.</summary>
    public IEnumerable<Block> ToBlocks(string caption)
    {
        var columns = _header.Concat(_rows).Select(row => row.Length).DefaultIfEmpty().Max();
        if (columns == 0) return [];
        if (columns == 1) return [.. _header.Concat(_rows).Select(row => row[0]).Prepend(caption).Where(text => text.Length > 0).Select(text => new Paragraph(text))];

        // A header without rows says what it says only as a row.
        if (_rows.Count == 0) return [new Table(caption, [], [.. _header.Select(row => Widen(row, columns))])];
        return [new Table(caption, Header(columns), [.. _rows.Select(row => Widen(row, columns))])];
    }

    private string[] Header(int columns) => _header.Count == 0
        ? []
        : [.. Enumerable.Range(0, columns).Select(column => string.Join(' ', _header
            .Select(row => column < row.Length ? row[column] : string.Empty)
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal)))];

    private static string[] Widen(string[] row, int columns)
    {
        var wide = new string[columns];
        Array.Fill(wide, string.Empty);
        row.CopyTo(wide, 0);
        return wide;
    }

    private void FillFromAbove(List<string> row)
    {
        while (row.Count < MostColumns && _hanging.Remove(row.Count, out var above))
        {
            if (above.Rows > 1) _hanging[row.Count] = above with { Rows = above.Rows - 1 };
            row.Add(above.Text);
        }
    }
}
