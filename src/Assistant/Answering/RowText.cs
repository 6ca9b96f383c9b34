namespace SmartRegions.Assistant.Answering;

/// <summary>A quoted table row as a German line: <c>Bad Salzuflen – Jahr: 2020; Betrag: 25.000 € (Q-65)</c>. The citation keeps the row as it stands.</summary>
internal static class RowText
{
    private const string Separator = " | ";
    private const string Colon = ": ";

    /// <summary>How columns of sources are headed; what stands in them stands in brackets, as behind a sentence.</summary>
    private static readonly string[] Sources = ["Quelle", "Quelle und Stand"];

    /// <summary>Headings of the only other column that say nothing the first cell does not.</summary>
    private static readonly string[] Plain = ["Angabe", "Antwort", "Bedeutung"];

    /// <summary>What says that a cell is empty.</summary>
    private static readonly string[] Empty = ["–", "-", "—", string.Empty];

    /// <param name="text">What is quoted.</param>
    /// <returns>The line; <paramref name="text"/> itself where it is no row of columns.</returns>
    public static string Of(string text)
    {
        var cells = text.Split(Separator);
        if (cells.Length < 2 || text.Contains('\n', StringComparison.Ordinal) || !Array.TrueForAll(cells, cell => cell.Contains(Colon, StringComparison.Ordinal))) return text;
        var filled = cells.Skip(1).Where(cell => !Empty.Contains(Value(cell))).ToList();
        var source = filled is [.., var last] && Sources.Contains(Heading(last)) ? last : null;
        if (source is not null) filled.RemoveAt(filled.Count - 1);
        return $"{Value(cells[0])}{Told(filled)}{(source is null ? string.Empty : $" ({Value(source)})")}";
    }

    private static string Told(IReadOnlyList<string> cells) => cells switch
    {
        [] => string.Empty,
        [var only] when Plain.Contains(Heading(only)) => $": {Value(only)}",
        _ => $" – {string.Join("; ", cells)}",
    };

    private static string Heading(string cell) => cell[..cell.IndexOf(Colon, StringComparison.Ordinal)].Trim();

    private static string Value(string cell) => cell[(cell.IndexOf(Colon, StringComparison.Ordinal) + Colon.Length)..].Trim();
}
