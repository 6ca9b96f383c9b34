namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>A cell while it is read.</summary>
internal sealed class WordCell
{
    public List<Block> Blocks { get; } = [];

    public int Columns { get; set; } = 1;

    /// <summary>Whether it is the lower part of a cell over several rows.</summary>
    public bool ContinuesAbove { get; set; }

    public string ToText() => string.Join(' ', Blocks.Select(TextOf).Where(text => text.Length > 0));

    private static string TextOf(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        ListItem item => $"{item.Marker} {item.Text}",
        Table inner => string.Join("; ", inner.Rows.Prepend(inner.Header).Select(row => string.Join(", ", row.Where(cell => cell.Length > 0))).Where(row => row.Length > 0)),
        _ => string.Empty,
    };
}
