namespace SmartRegions.Assistant.Handouts;

/// <summary>A block of a hand-out: exactly one of the kinds below. All texts are plain; what could be markup is for the writers to escape.</summary>
public abstract record HandoutBlock;

/// <param name="Level">2 or 3; the title is 1.</param>
/// <param name="Text">One line.</param>
public sealed record HandoutHeading(int Level, string Text) : HandoutBlock;

/// <param name="Text">One line or several.</param>
public sealed record HandoutParagraph(string Text) : HandoutBlock;

/// <param name="Text">An item of a list; a numbered step begins with its number.</param>
public sealed record HandoutItem(string Text) : HandoutBlock;

/// <param name="Columns">Their headings.</param>
/// <param name="Rows">Each with one cell a column; a cell may have several lines.</param>
public sealed record HandoutTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : HandoutBlock;
