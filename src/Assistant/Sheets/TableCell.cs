using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Sheets;

/// <summary>A cell of a quoted table row: <c>Staffel: 2</c>.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Value">The cell's text alone, to be quoted by itself.</param>
internal sealed record TableCell(string Column, Quotation Value)
{
    private const string Separator = " | ";

    /// <summary>Column names end at the first colon; what has none is no cell.</summary>
    public static IEnumerable<TableCell> In(Quotation row)
    {
        var text = row.Passage.Text;
        for (var start = row.Start; start < row.End;)
        {
            var end = text.IndexOf(Separator, start, row.End - start, StringComparison.Ordinal);
            if (end < 0) end = row.End;
            var colon = text.IndexOf(": ", start, end - start, StringComparison.Ordinal);
            if (colon > 0) yield return new TableCell(text[start..colon], row with { Start = colon + 2, End = end });
            start = end + Separator.Length;
        }
    }
}
