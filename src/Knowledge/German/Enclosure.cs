namespace SmartRegions.Knowledge.German;

/// <summary>Marks what stands between brackets or quotation marks, where a full stop does not end the sentence around it.</summary>
internal static class Enclosure
{
    /// <summary>A longer quotation or bracket is text with sentences of its own.</summary>
    private const int Longest = 240;

    /// <returns>One flag a character of the line; the closing mark and end marks before it are outside.</returns>
    public static bool[] Mark(string text, int start, int end)
    {
        var inside = new bool[end - start];
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            // An opening mark that was never closed must not hide those before it.
            while (open.Count > 0 && i - open.Peek() > Longest) open.Pop();
            if (text[i] is '(' or '[' or '„' or '»') open.Push(i);
            else if (open.Count > 0 && Closes(text[open.Peek()], text[i])) MarkPair(text, open.Pop(), i, inside.AsSpan(), start);
        }

        return inside;
    }

    /// <summary>The end marks right before the closing mark stay outside: there the sentence around can end, too.</summary>
    private static void MarkPair(string text, int opening, int closing, Span<bool> inside, int lineStart)
    {
        while (closing > opening && SentenceBoundary.IsTerminator(text[closing - 1])) closing--;
        inside[(opening - lineStart)..(closing - lineStart)].Fill(true);
    }

    private static bool Closes(char opening, char mark) => opening switch
    {
        '(' => mark == ')',
        '[' => mark == ']',
        '„' => mark is '“' or '”' or '"',
        _ => mark == '«',
    };
}
