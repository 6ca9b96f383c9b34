using System.Globalization;
using AngleSharp.Dom;

namespace SmartRegions.Ingestion.Reading.Html;

/// <summary>A table while its elements are walked through. A table inside one of its cells becomes text of that cell.</summary>
internal sealed class PageTable(IElement element)
{
    private const int ToTheEnd = 65_534;

    private readonly TableGrid _grid = new();
    private readonly List<TableCell> _row = [];
    private string _caption = string.Empty;
    private bool _hasData;
    private int _words;

    /// <summary>The element it is made of.</summary>
    public IElement Element { get; } = element;

    /// <summary>Whether a table only arranges a page.</summary>
    public static bool IsLayout(IElement table) =>
        table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table, h1, h2, h3, h4, main, article, section") is not null;

    public void EndCell(IElement cell, string text)
    {
        _row.Add(new TableCell(text, Span(cell, "colspan"), Span(cell, "rowspan")));
        _hasData |= cell.LocalName == "td";
        _words += LineText.CountWords(text);
    }

    public void EndRow(IElement row)
    {
        _grid.AddRow(_row, header: !_hasData || row.ParentElement?.LocalName == "thead");
        _row.Clear();
        _hasData = false;
    }

    public void EndCaption(string text) => _caption = text;

    public IEnumerable<PageBlock> ToBlocks()
    {
        foreach (var block in _grid.ToBlocks(_caption)) yield return new PageBlock(block, _words, 0);
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span)
            ? span == 0 ? ToTheEnd : Math.Clamp(span, 1, ToTheEnd)
            : 1;
}
