using System.Text;

namespace SmartRegions.Assistant.Handouts;

/// <summary>A hand-out as Markdown (CommonMark with tables).</summary>
public static class MarkdownHandout
{
    public static string Of(Handout handout)
    {
        ArgumentNullException.ThrowIfNull(handout);
        var page = new StringBuilder("# ").Append(MarkdownText.Escape(handout.Title)).Append('\n');
        HandoutBlock? before = null;
        foreach (var block in handout.Blocks)
        {
            if (!(before is HandoutItem && block is HandoutItem)) page.Append('\n');
            page.Append(Of(block)).Append('\n');
            before = block;
        }

        return page.ToString();
    }

    private static string Of(HandoutBlock block) => block switch
    {
        HandoutHeading heading => $"{new string('#', heading.Level)} {MarkdownText.Escape(heading.Text)}",
        HandoutParagraph paragraph => MarkdownText.Paragraph(paragraph.Text),
        HandoutItem item => MarkdownText.Item(item.Text),
        HandoutTable table => string.Join('\n', [Row(table.Columns), Row(table.Columns.Select(_ => "---")), .. table.Rows.Select(row => Row(row.Select(Cell)))]),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Unknown block."),
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Cell(string text) => MarkdownText.Escape(text.Replace("\n", " · ", StringComparison.Ordinal));
}
