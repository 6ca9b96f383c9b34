namespace SmartRegions.Channels.Sources;

/// <summary>Reads the lines of a passage's text back into paragraphs, lists and tables.</summary>
internal static class SourceBlocks
{
    private const string Bullet = "• ";
    private const string CellSeparator = " | ";
    private const string Colon = ": ";

    /// <param name="text">A passage's text.</param>
    /// <param name="marked">What of it is quoted; <see langword="null"/> for nothing.</param>
    public static IReadOnlyList<SourceBlock> Of(string text, QuotedRange? marked)
    {
        var blocks = new List<SourceBlock>();
        var position = 0;
        foreach (var line in text.Split('\n'))
        {
            var own = marked is { } range ? new QuotedRange(range.From - position, range.To - position) : default;
            Add(blocks, line, own);
            position += line.Length + 1;
        }

        return blocks;
    }

    private static void Add(List<SourceBlock> blocks, string line, QuotedRange marked)
    {
        if (CellsOf(line) is { } cells)
        {
            var columns = cells.Select(cell => cell.Column).ToList();
            var row = new TableBlockRow([.. cells.Select(cell => cell.Value)], marked.To > 0 && marked.From < line.Length);
            if (blocks is [.., TableBlock table] && table.Columns.SequenceEqual(columns)) blocks[^1] = table with { Rows = [.. table.Rows, row] };
            else blocks.Add(new TableBlock(columns, [row]));
        }
        else if (line.StartsWith(Bullet, StringComparison.Ordinal))
        {
            var item = Mark(line[Bullet.Length..], new QuotedRange(marked.From - Bullet.Length, marked.To - Bullet.Length));
            if (blocks is [.., ListBlock list]) blocks[^1] = new ListBlock([.. list.Items, item]);
            else blocks.Add(new ListBlock([item]));
        }
        else
        {
            blocks.Add(new ParagraphBlock(Mark(line, marked)));
        }
    }

    private static MarkedText Mark(string line, QuotedRange marked)
    {
        var from = Math.Clamp(marked.From, 0, line.Length);
        var to = Math.Clamp(marked.To, from, line.Length);
        return new MarkedText(line[..from], line[from..to], line[to..]);
    }

    /// <returns><see langword="null"/> for a line that is no row.</returns>
    private static List<(string Column, string Value)>? CellsOf(string line)
    {
        var parts = line.Split(CellSeparator);
        if (parts.Length < 2) return null;
        var cells = new List<(string, string)>(parts.Length);
        foreach (var part in parts)
        {
            var colon = part.IndexOf(Colon, StringComparison.Ordinal);
            if (colon < 0) return null;
            cells.Add((part[..colon], part[(colon + Colon.Length)..]));
        }

        return cells;
    }
}
