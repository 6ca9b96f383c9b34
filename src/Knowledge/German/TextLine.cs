namespace SmartRegions.Knowledge.German;

/// <summary>What a line of a passage is: a paragraph, a list item with its marker, or a table row.</summary>
public readonly record struct TextLine
{
    /// <param name="text">The text the line is part of.</param>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset behind its last character.</param>
    public TextLine(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start = start;
        End = end;
        ContentStart = start + ListMarker.Length(text.AsSpan(start, end - start));
        IsRow = IsTableRow(text.AsSpan(start, end - start));
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Offset behind the list marker; the line's start when it has none.</summary>
    public int ContentStart { get; }

    public bool IsItem => ContentStart > Start && !IsRow;

    /// <summary>True for <c>Spalte: Wert | Spalte: Wert</c>.</summary>
    public bool IsRow { get; }

    /// <summary>The lines of a passage in order; empty ones are left out.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new TextLine(text, start, end);
            start = end + 1;
        }
    }

    private static bool IsTableRow(ReadOnlySpan<char> line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 && (line[..bar].Contains(':') || line[(bar + 3)..].Contains(": ", StringComparison.Ordinal) || line[(bar + 3)..].Contains('|'));
    }
}
