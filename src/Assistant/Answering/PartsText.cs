namespace SmartRegions.Assistant.Answering;

/// <summary>Headed blocks and a table as plain text, for channels that know nothing else.</summary>
internal static class PartsText
{
    public static string Of(IReadOnlyList<AnswerPart> parts, AnswerTable? table)
    {
        var blocks = parts.Select(Block).Concat(table?.Rows.Select(row => Block(table, row)) ?? []);
        return string.Join("\n\n", blocks.Where(block => block.Length > 0));
    }

    private static string Block(AnswerPart part) => Lines([part.Heading, part.Note, .. part.Sentences.Select(QuotedText.Of)]);

    private static string Block(AnswerTable table, AnswerRow row) => Lines([row.Heading, .. row.Cells.Select((cell, i) => $"{table.Columns[i]}: {QuotedText.Of(cell)}")]);

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
}
