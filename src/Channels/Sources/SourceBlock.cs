namespace SmartRegions.Channels.Sources;

/// <summary>A stretch of a passage as a page shows it: exactly one of the kinds below.</summary>
internal abstract record SourceBlock;

internal sealed record ParagraphBlock(MarkedText Text) : SourceBlock;

/// <summary>Items with their markers left out.</summary>
internal sealed record ListBlock(IReadOnlyList<MarkedText> Items) : SourceBlock;

/// <summary>Rows of the same columns.</summary>
internal sealed record TableBlock(IReadOnlyList<string> Columns, IReadOnlyList<TableBlockRow> Rows) : SourceBlock;

internal sealed record TableBlockRow(IReadOnlyList<string> Cells, bool IsMarked);

/// <summary>A line with what of it is quoted; each part may be empty.</summary>
internal sealed record MarkedText(string Before, string Marked, string After);
