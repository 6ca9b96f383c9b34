using System.Globalization;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>A table with a caption and a header for every row and column.</summary>
/// <param name="Caption">What the table shows; read out before it.</param>
/// <param name="Columns">From left to right; the first heads the rows.</param>
/// <param name="Rows">As many cells as there are columns.</param>
internal sealed record DataTable(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>Whether a reader may sort it by any column, where the script runs.</summary>
    public bool Sortable { get; init; }

    /// <summary>Whether the caption is for screen readers only, since a heading above says the same.</summary>
    public bool CaptionHidden { get; init; }

    // A wide table scrolls in a region of its own, which the keyboard must reach.
    public Element Build() => Tag("div", [("class", "scroll"), ("role", "region"), ("aria-label", Caption), ("tabindex", "0")],
        Tag("table", [("class", Sortable ? "sortable" : null)],
            Tag("caption", [("class", CaptionHidden ? "unseen" : null)], Caption),
            Tag("thead", Tag("tr", [.. Columns.Select(Head)])),
            Tag("tbody", [.. Rows.Select(row => Tag("tr", [.. row.Select(Body)]))])));

    private static Element Head(Column column) => Tag("th", [("scope", "col"), ("class", column.IsNumber ? "number" : null)], column.Head);

    private Element Body(Cell cell, int column)
    {
        var sortBy = cell.SortBy?.ToString("R", CultureInfo.InvariantCulture);
        return column == 0
            ? Tag("th", [("scope", "row"), ("data-sort", sortBy), ("class", Columns[0].IsNumber ? "number" : null)], cell.Content)
            : Tag("td", [("data-sort", sortBy), ("class", Columns[column].IsNumber ? "number" : null)], cell.Content);
    }
}

/// <param name="Head">What the column holds.</param>
/// <param name="IsNumber">Whether its cells are set right-aligned.</param>
internal sealed record Column(string Head, bool IsNumber = true);

/// <param name="Content">What is shown.</param>
/// <param name="SortBy">What it is sorted by, where that is not its text.</param>
internal sealed record Cell(Node Content, double? SortBy = null)
{
    public static implicit operator Cell(string text) => new((Node)text);
}
