using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Ask;

/// <summary>An answer in headed blocks, with a table where something is compared.</summary>
internal static class BlockView
{
    /// <summary>Wider than any terminal: the output goes into a file or a pipe, where a table would have lines without end.</summary>
    private const int WidestTerminal = 500;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(IAnsiConsole console, CitedAnswer answer)
    {
        for (var i = 0; i < answer.Parts.Count; i++)
        {
            if (i > 0) console.WriteLine();
            Write(console, answer.Parts[i]);
        }

        if (answer.Table is not { } table) return;
        console.WriteLine();
        if (console.Profile.Width <= WidestTerminal) console.Write(Draw(table));
        else WriteInLines(console, table);
    }

    private static void Write(IAnsiConsole console, AnswerPart part)
    {
        if (part.Heading is { } heading) console.WriteLine(TerminalText.Clean(heading), Bold);
        if (part.Note is { } note) console.WriteLine(TerminalText.Clean(note));
        foreach (var sentence in part.Sentences) console.WriteLine(TerminalText.Clean(QuotedText.Of(sentence)));
    }

    private static Table Draw(AnswerTable table)
    {
        var drawn = new Table().Border(TableBorder.Square).ShowRowSeparators().Expand();
        drawn.AddColumn(new TableColumn(string.Empty));
        foreach (var column in table.Columns) drawn.AddColumn(new TableColumn(new Text(TerminalText.Clean(column), Bold)));
        foreach (var row in table.Rows) drawn.AddRow([new Text(TerminalText.Clean(row.Heading), Bold), .. row.Cells.Select(cell => new Text(TerminalText.Clean(QuotedText.InLines(cell))))]);
        return drawn;
    }

    private static void WriteInLines(IAnsiConsole console, AnswerTable table)
    {
        foreach (var row in table.Rows)
        {
            console.WriteLine(TerminalText.Clean(row.Heading), Bold);
            for (var i = 0; i < row.Cells.Count; i++) console.WriteLine(TerminalText.Clean($"{table.Columns[i]}: {QuotedText.Of(row.Cells[i])}"));
        }
    }
}
