namespace SmartRegions.Assistant.Answering;

/// <summary>A quoted table row as a German line: <c>Bad Salzuflen – Jahr: 2020; Betrag: 25.000 €</c>. The citation keeps the row as it stands.</summary>
internal static class RowText
{
    private const string Separator = " | ";
    private const string Colon = ": ";

    /// <summary>What says that a cell is empty.</summary>
    private static readonly string[] Empty = ["–", "-", "—", string.Empty];

    /// <param name="text">What is quoted.</param>
    /// <returns>The line; <paramref name="text"/> itself where it is no row of columns.</returns>
    public static string Of(string text)
    {
        var cells = text.Split(Separator);
        if (cells.Length < 2 || text.Contains('\n', StringComparison.Ordinal) || !Array.TrueForAll(cells, cell => cell.Contains(Colon, StringComparison.Ordinal))) return text;
        var rest = cells.Skip(1).Where(cell => !Empty.Contains(Value(cell)));
        return $"{Value(cells[0])} – {string.Join("; ", rest)}".TrimEnd(' ', '–');
    }

    private static string Value(string cell) => cell[(cell.IndexOf(Colon, StringComparison.Ordinal) + Colon.Length)..].Trim();
}
