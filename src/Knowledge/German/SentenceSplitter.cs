namespace SmartRegions.Knowledge.German;

/// <summary>
/// Finds the sentences of German text by rules. A line end is a sentence end; a table row is one sentence, and so is a list item with its
/// marker unless it is long. Time is linear in the length of the text.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Longer list items are paragraphs in disguise and are split like those.</summary>
    private const int LongestItem = 300;

    /// <returns>The sentences in order; they do not overlap, and nothing but white space lies between them.</returns>
    public static IReadOnlyList<SentenceSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<SentenceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            SplitLine(text, start, end, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitLine(string text, int start, int end, List<SentenceSpan> sentences)
    {
        var line = new TextLine(text, start, end);
        if (line.IsRow || (line.IsItem && end - start <= LongestItem))
        {
            Add(text, start, end, sentences);
            return;
        }

        var enclosed = Enclosure.Mark(text, start, end);
        var sentence = start;
        for (var i = line.ContentStart; i < end; i++)
        {
            if (!SentenceBoundary.IsTerminator(text[i]) || enclosed[i - start]) continue;
            var after = SentenceBoundary.SkipClosing(text, i, end);
            if (SentenceBoundary.IsEnd(text, line.ContentStart, i, after, end))
            {
                Add(text, sentence, after, sentences);
                sentence = after;
            }

            i = after - 1;
        }

        Add(text, sentence, end, sentences);
    }

    private static void Add(string text, int start, int end, List<SentenceSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new SentenceSpan(start, end - start));
    }
}
