using System.Text;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>Writes a table row so that it can be read alone: every cell with its column, as in <c>Leistung: Meldeauskunft | Gebühr: 11,00 €</c>.</summary>
internal static class TableRow
{
    public static string Write(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        var row = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            if (string.IsNullOrWhiteSpace(cells[column])) continue;
            if (row.Length > 0) row.Append(" | ");
            var name = column < header.Count ? header[column].Trim().TrimEnd(':') : string.Empty;
            if (name.Length > 0) row.Append(name).Append(": ");
            row.Append(cells[column].Trim());
        }

        return row.ToString();
    }

    /// <summary>A table whose rows are all empty still has its header to say.</summary>
    public static IEnumerable<string> WriteAll(Table table)
    {
        var rows = table.Rows.Select(cells => Write(table.Header, cells)).ToList();
        return rows.Exists(row => row.Length > 0) ? rows : [string.Join(" | ", table.Header.Where(name => name.Length > 0))];
    }
}
