namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>
/// Looks for quotes and lists opened inside each other without end (<c>&gt;&gt;&gt;…</c>, <c>- - - …</c>, a thousand steps of indentation)
/// before a parser spends time quadratic in their number.
/// </summary>
internal static class ContainerDepth
{
    /// <exception cref="ReadingException">A line is nested deeper than the limit.</exception>
    public static void Check(string text, int limit)
    {
        var items = new Stack<int>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || IsRule(line)) continue;
            var quotes = 0;
            for (var column = 0; column < line.Length; column++)
            {
                if (line[column] is ' ' or '\t') continue;
                while (items.TryPeek(out var outer) && outer >= column) items.Pop();
                if (line[column] == '>') quotes++;
                else if (MarkerLength(line[column..]) is var length and > 0)
                {
                    items.Push(column);
                    column += length - 1;
                }
                else
                {
                    break;
                }
            }

            if (items.Count + quotes > limit) throw ReadingException.TooDeep(limit);
        }
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var length = digits switch
        {
            0 when rest[0] is '-' or '*' or '+' => 1,
            > 0 and < 10 when rest[digits] is '.' or ')' => digits + 1,
            _ => 0,
        };
        return length > 0 && (length == rest.Length || rest[length] is ' ' or '\t') ? length : 0;
    }

    // A line of nothing but dashes or stars is a rule, however long.
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var rule = line.Trim();
        return rule[0] is '-' or '*' && !rule.ContainsAnyExcept(rule[0], ' ', '\t');
    }
}
