namespace SmartRegions.Knowledge.German;

/// <summary>The mark before a list item: a bullet, <c>1.</c>, <c>2)</c>, <c>a)</c>.</summary>
public static class ListMarker
{
    private const string Bullets = "•·▪◦‣–—-*■□➢→✓";
    private const int LongestNumber = 3;

    /// <returns>Number of characters up to the item's text, 0 when the line has no marker.</returns>
    public static int Length(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        var rest = line[start..];
        var mark = rest.Length > 0 && Bullets.Contains(rest[0], StringComparison.Ordinal) ? 1 : NumberLength(rest);
        if (mark == 0 || mark >= rest.Length || !char.IsWhiteSpace(rest[mark])) return 0;
        var content = rest[mark..].TrimStart();
        return content.IsEmpty || (char.IsAsciiDigit(rest[0]) && GermanMonths.StartsWithMonth(content)) ? 0 : line.Length - content.Length;
    }

    /// <summary>True for a marker that counts, as steps do.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart();
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) && Length(line) > 0;
    }

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < LongestNumber && char.IsAsciiDigit(line[digits])) digits++;
        if (digits > 0) return digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
        return line.Length > 1 && char.IsAsciiLetter(line[0]) && line[1] == ')' ? 2 : 0;
    }
}
