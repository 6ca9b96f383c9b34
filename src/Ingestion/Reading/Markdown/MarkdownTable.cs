using Markdig.Syntax;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>Pipe and grid tables.</summary>
internal static class MarkdownTable
{
    /// <exception cref="ReadingException">The table is beyond all measure.</exception>
    public static IEnumerable<Block> Read(MarkdigTable table, InlineText inlines)
    {
        var grid = new TableGrid();
        foreach (var row in table.OfType<MarkdigTableRow>())
        {
            grid.AddRow(row.OfType<MarkdigTableCell>().Select(cell => new TableCell(Text(cell, inlines), cell.ColumnSpan, cell.RowSpan)), row.IsHeader);
        }

        return grid.ToBlocks(caption: string.Empty);
    }

    private static string Text(MarkdigTableCell cell, InlineText inlines) =>
        string.Join(' ', cell.Descendants<LeafBlock>().Select(inlines.OneLine).Where(line => line.Length > 0));
}
