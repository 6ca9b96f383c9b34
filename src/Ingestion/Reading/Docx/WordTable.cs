namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>A table while it is read.</summary>
internal sealed class WordTable
{
    private const int LongestHeaderCell = 60;

    private readonly List<(List<TableCell> Cells, bool IsHeader)> _rows = [];
    private readonly List<Block> _framed = [];
    private readonly List<Block> _notes = [];
    private readonly Dictionary<int, string> _above = [];
    private int _column;
    private int _widest;
    private bool _deleted;

    /// <summary>Whether the table's style sets its first row apart.</summary>
    public bool HasFirstRowLook { get; set; }

    public void BeginRow()
    {
        _rows.Add(([], false));
        _column = 0;
    }

    public void MarkHeader()
    {
        if (_rows.Count > 0) _rows[^1] = _rows[^1] with { IsHeader = true };
    }

    /// <summary>The row was deleted, and the deletion only not yet accepted.</summary>
    public void DeleteRow() => _deleted = true;

    public void EndRow()
    {
        if (_deleted && _rows.Count > 0) _rows.RemoveAt(_rows.Count - 1);
        _deleted = false;
    }

    public void SkipColumns(int count)
    {
        if (_rows.Count == 0 || count < 1) return;
        _rows[^1].Cells.Add(new TableCell(string.Empty, count));
        _column += count;
    }

    public void EndCell(WordCell cell)
    {
        if (_rows.Count == 0) return;
        var text = cell.ContinuesAbove ? _above.GetValueOrDefault(_column, string.Empty) : cell.ToText();
        _above[_column] = text;
        _rows[^1].Cells.Add(new TableCell(text, cell.Columns));
        _column += Math.Clamp(cell.Columns, 1, short.MaxValue);
        _widest = Math.Max(_widest, _rows[^1].Cells.Count);
        _framed.AddRange(cell.Blocks);
        _notes.AddRange(cell.Blocks.OfType<Footnote>());
    }

    /// <summary>The table with its notes; where it has one column only it is a frame, and what it frames stands for itself.</summary>
    /// <exception cref="ReadingException">It is beyond all measure.</exception>
    public IReadOnlyList<Block> ToBlocks(string caption)
    {
        if (_widest <= 1) return caption.Length > 0 ? [new Paragraph(caption), .. _framed] : _framed;
        var grid = new TableGrid();
        var guessed = !_rows.Exists(row => row.IsHeader) && FirstRowIsHeader();
        for (var i = 0; i < _rows.Count; i++) grid.AddRow(_rows[i].Cells, _rows[i].IsHeader || (guessed && i == 0));
        return [.. grid.ToBlocks(caption), .. _notes];
    }

    // Word sets the look of a first row for every new table, so that it counts only where the row reads like names of columns.
    private bool FirstRowIsHeader() =>
        HasFirstRowLook && _rows.Count > 1
        && _rows[0].Cells.TrueForAll(cell => cell.Text.Length is > 0 and <= LongestHeaderCell && !char.IsDigit(cell.Text[0]))
        && _rows[0].Cells.DistinctBy(cell => cell.Text).Count() == _rows[0].Cells.Count;
}
