namespace SmartRegions.Ingestion.Structure;

/// <summary>Something on a page, in reading order: lines of text or a table.</summary>
internal abstract record PagePart(PageLayout Page);

/// <param name="Page">The page it stands on.</param>
/// <param name="Lines">Lines of one column, from top to bottom.</param>
internal sealed record TextColumn(PageLayout Page, IReadOnlyList<TextLine> Lines) : PagePart(Page);

/// <param name="Page">The page it stands on.</param>
/// <param name="Rows">Its rows, from top to bottom.</param>
internal sealed record TablePart(PageLayout Page, IReadOnlyList<TableRow> Rows) : PagePart(Page)
{
    /// <summary>Left edges of the columns, in points.</summary>
    public IReadOnlyList<double> Columns { get; init; } = [];
}

/// <param name="Cells">By column; <see langword="null"/> entries are never there, empty cells have no lines.</param>
/// <param name="Box">Around the row.</param>
internal sealed record TableRow(IReadOnlyList<IReadOnlyList<TextLine>> Cells, Box Box);
