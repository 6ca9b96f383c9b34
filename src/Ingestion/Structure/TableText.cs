using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Structure;

/// <summary>Makes a table of its parts on one or several pages, with its header once.</summary>
internal sealed class TableText(Hyphenation hyphenation)
{
    // In points.
    private const double SameEdge = 6;
    private const int LongestName = 8;
    // A row torn by the end of a page is one row again when so few words are left; a longer rest is cited on its own page.
    private const int LongestRest = 30;

    /// <summary>Whether the second part goes on with the table of the first: the next page, the same columns.</summary>
    public static bool GoesOn(TablePart table, TablePart next) =>
        next.Page.Number == table.Page.Number + 1 && next.Columns.Count == table.Columns.Count
        && next.Columns.Zip(table.Columns).All(static edges => Math.Abs(edges.First - edges.Second) <= SameEdge);

    /// <param name="parts">At least one, each on a page.</param>
    /// <param name="caption">Printed above or below; empty where none was found there.</param>
    public Table Write(IReadOnlyList<TablePart> parts, string caption)
    {
        var first = parts[0].Rows.Select(Cells).ToList();
        var captionRows = caption.Length == 0 && Caption.NamesTable(string.Join(' ', first[0]).Trim()) ? 1 : 0;
        if (captionRows > 0)
            caption = string.Join(' ', first[0].Where(static cell => cell.Length > 0));
        var header = Header([.. parts[0].Rows.Skip(captionRows)], [.. first.Skip(captionRows)]);

        var rows = new List<string[]>();
        var regions = new List<PageRegion>();
        foreach (var part in parts)
        {
            var skipped = part == parts[0] ? captionRows : 0;
            foreach (var (row, i) in part.Rows.Skip(skipped).Select(static (row, i) => (row, i)))
            {
                var cells = Cells(row);
                if (i == 0 && header.Length > 0 && cells.SequenceEqual(header))
                    continue;
                var isTorn = part != parts[0] && rows.Count > 0 && cells[0].Length == 0 && IsFirstOf(part, i, header);
                if (isTorn && cells.Sum(static cell => cell.Count(static c => c == ' ')) < LongestRest)
                {
                    rows[^1] = [.. rows[^1].Zip(cells, hyphenation.Join)];
                    continue;
                }

                if (isTorn)
                    cells[0] = rows[^1][0];
                rows.Add(cells);
                regions.Add(Regions.On(part.Page, row.Box));
            }
        }

        return new Table(caption, header, rows)
        {
            Regions = [.. parts.Select(static part => Regions.On(part.Page, Box.Around(part.Rows.Select(static row => row.Box))))],
            RowRegions = regions,
        };
    }

    private bool IsFirstOf(TablePart part, int row, string[] header) =>
        row == 0 || (row == 1 && header.Length > 0 && Cells(part.Rows[0]).SequenceEqual(header));

    private string[] Cells(TableRow row) => [.. row.Cells.Select(cell => hyphenation.Join(cell))];

    /// <summary>The first row, where it is set apart in bold, or has a short name for every column and numbers only below.</summary>
    private static string[] Header(IReadOnlyList<TableRow> rows, IReadOnlyList<string[]> cells)
    {
        if (rows.Count < 2)
            return [];
        if (IsBold(rows[0]) && !rows.Skip(1).All(IsBold) && cells[0].Count(static cell => cell.Length > 0) >= 2)
            return cells[0];
        var numbersBelow = cells.Skip(1).Count(static row => Array.Exists(row, static cell => cell.Any(char.IsDigit)));
        return Array.TrueForAll(cells[0], IsName) && numbersBelow > (rows.Count - 1) / 2 ? cells[0] : [];
    }

    private static bool IsName(string cell) =>
        cell.Length > 0 && cell.Count(char.IsDigit) * 4 < cell.Length && cell.Count(static c => c == ' ') < LongestName;

    private static bool IsBold(TableRow row) => row.Cells.All(static cell => cell.All(static line => line.Style.Bold));
}
