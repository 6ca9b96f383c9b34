using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Makes a table of its parts on one or several pages: header once, rows torn by a page break as one.</summary>
internal sealed class TableText(Hyphenation hyphenation)
{
    private const double SameEdge = 6;
    private const int LongestHeaderCell = 8;

    /// <summary>Whether the second part goes on with the table of the first: the next page, the same columns.</summary>
    public static bool GoesOn(TablePart table, TablePart next) =>
        next.Page.Number == table.Page.Number + 1 && next.Columns.Count == table.Columns.Count
        && next.Columns.Zip(table.Columns).All(static edges => Math.Abs(edges.First - edges.Second) <= SameEdge);

    public Table Write(IReadOnlyList<TablePart> parts)
    {
        var header = HeaderOf(parts[0]);
        var rows = new List<string[]>();
        var regions = new List<PageRegion>();
        foreach (var part in parts)
        {
            var isFirst = true;
            foreach (var row in part.Rows)
            {
                var cells = Cells(row);
                if (header.Length > 0 && isFirst && cells.SequenceEqual(header))
                    continue;
                if (isFirst && part != parts[0] && cells[0].Length == 0 && rows.Count > 0)
                    rows[^1] = [.. rows[^1].Zip(cells, Joined)];
                else
                    Add(rows, regions, cells, Regions.On(part.Page, row.Box));
                isFirst = false;
            }
        }

        return new Table(string.Empty, header, rows)
        {
            Regions = [.. parts.Select(static part => Regions.On(part.Page, Box.Around(part.Rows.Select(static row => row.Box))))],
            RowRegions = regions,
        };
    }

    private static void Add(List<string[]> rows, List<PageRegion> regions, string[] cells, PageRegion region)
    {
        rows.Add(cells);
        regions.Add(region);
    }

    private static string Joined(string above, string below) =>
        above.Length == 0 || below.Length == 0 ? above + below : above + " " + below;

    private string[] Cells(TableRow row) => [.. row.Cells.Select(cell => hyphenation.Join(cell))];

    /// <summary>The first row, where it is set apart in bold, or has a short name for every column and numbers only below.</summary>
    private string[] HeaderOf(TablePart table)
    {
        var first = table.Rows[0];
        if (table.Rows.Count < 2)
            return [];
        var cells = Cells(first);
        if (IsBold(first) && !table.Rows.Skip(1).All(IsBold) && cells.Count(static cell => cell.Length > 0) >= 2)
            return cells;
        var names = Array.TrueForAll(cells, static cell => cell.Length > 0 && cell.Count(char.IsDigit) * 4 < cell.Length && cell.Count(static c => c == ' ') < LongestHeaderCell);
        var numbersBelow = table.Rows.Skip(1).Count(row => Cells(row).Any(static cell => cell.Any(char.IsDigit)));
        return names && cells.Length >= 2 && numbersBelow > (table.Rows.Count - 1) / 2 ? cells : [];
    }

    private static bool IsBold(TableRow row) =>
        row.Cells.All(static cell => cell.All(static line => line.Style.Bold));
}
