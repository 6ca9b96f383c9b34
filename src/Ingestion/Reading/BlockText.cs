using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>How much text a block holds.</summary>
internal static class BlockText
{
    public static long Utf8Bytes(Block block) => block switch
    {
        Heading heading => Bytes(heading.Text),
        Paragraph paragraph => Bytes(paragraph.Text),
        ListItem item => Bytes(item.Text),
        Footnote footnote => Bytes(footnote.Text),
        Table table => Bytes(table.Caption) + table.Header.Sum(Bytes) + table.Rows.Sum(row => row.Sum(Bytes)),
        _ => 0,
    };

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
