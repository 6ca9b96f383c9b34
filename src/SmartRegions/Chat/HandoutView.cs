using SmartRegions.Assistant.Handouts;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Chat;

/// <summary>A hand-out on the terminal.</summary>
internal static class HandoutView
{
    public static void Write(IAnsiConsole console, Handout handout)
    {
        WriteHeading(console, handout.Title);
        foreach (var block in handout.Blocks) Write(console, block);
    }

    private static void Write(IAnsiConsole console, HandoutBlock block)
    {
        switch (block)
        {
            case HandoutHeading heading:
                console.WriteLine();
                WriteHeading(console, heading.Text);
                break;
            case HandoutParagraph paragraph:
                console.WriteLine(TerminalText.Clean(paragraph.Text));
                break;
            case HandoutItem item:
                console.WriteLine(TerminalText.Clean(HandoutText.Item(item.Text)));
                break;
            case HandoutTable table:
                console.Write(TableOf(table));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Unknown block.");
        }
    }

    private static Table TableOf(HandoutTable content)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in content.Columns) table.AddColumn(new TableColumn(Plain(column)));
        foreach (var row in content.Rows) table.AddRow(row.Select(Plain));
        return table;
    }

    private static void WriteHeading(IAnsiConsole console, string text) => console.WriteLine(TerminalText.Clean(text), new Style(decoration: Decoration.Bold));

    private static Text Plain(string text) => new(TerminalText.Clean(text));
}
