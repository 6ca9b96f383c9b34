namespace SmartRegions.Assistant.Answering;

/// <summary>Headed blocks and a table as plain text, for channels that know nothing else.</summary>
internal static class PartsText
{
    public static string Of(IReadOnlyList<AnswerPart> parts, AnswerTable? table)
    {
        List<string> blocks = [.. parts.Select(Block)];
        if (table is not null) blocks.AddRange(table.Rows.Select(row => Block(table, row)));
        return string.Join("\n\n", blocks.Where(block => block.Length > 0));
    }

    private static string Block(AnswerPart part) => Lines([part.Heading, part.Note, .. part.Sentences.Select(Wording.Marked)]);

    private static string Block(AnswerTable table, AnswerRow row) => Lines([row.Heading, .. row.Cells.Select((cell, i) => $"{table.Columns[i]}: {Text(cell)}")]);

    private static string Text(AnswerCell cell) => string.Join(' ', [.. cell.Note is { } note ? [note] : Array.Empty<string>(), .. cell.Sentences.Select(Wording.Marked)]);

    private static string Lines(IEnumerable<string?> lines) => string.Join("\n", lines.Where(line => !string.IsNullOrEmpty(line)));
}
