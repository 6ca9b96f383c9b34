namespace SmartRegions.Assistant.Answering;

/// <summary>A comparison: what is compared stands side by side.</summary>
/// <param name="Columns">What is compared, as <c>Ulm</c>.</param>
/// <param name="Rows">By what it is compared; each has one cell a column.</param>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<AnswerRow> Rows)
{
    /// <summary>What is quoted in the cells, row by row.</summary>
    public IEnumerable<CitedSentence> Sentences => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Sentences);
}

/// <param name="Heading">By what is compared, as <c>Kosten</c>.</param>
/// <param name="Cells">One a column.</param>
public sealed record AnswerRow(string Heading, IReadOnlyList<AnswerCell> Cells);

/// <param name="Note">Our words, from fields of the document or that nothing is evidenced; <see langword="null"/> beside quotations.</param>
/// <param name="Citations">Numbers of the citations whose document has the fields of the note.</param>
/// <param name="Sentences">What is quoted; possibly nothing beside a note.</param>
public sealed record AnswerCell(string? Note, IReadOnlyList<int> Citations, IReadOnlyList<CitedSentence> Sentences);
