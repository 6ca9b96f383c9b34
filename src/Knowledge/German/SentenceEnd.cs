namespace SmartRegions.Knowledge.German;

/// <summary>Finds the mark a sentence ends with, also inside quotation marks and brackets and before a note: "… (Abs. 2.)", "… betrieben.[12]".</summary>
public static class SentenceEnd
{
    /// <param name="text">One sentence, without white space around it.</param>
    /// <returns>Its last character that is no closing quotation mark or bracket and stands in no note; the null character where nothing is left.</returns>
    public static char MarkOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.Length;
        while (end > 0)
        {
            if (text[end - 1] is '“' or '"' or '”' or '«' or ')') end--;
            else if (text[end - 1] == ']' && text.LastIndexOf('[', end - 1) is > 0 and var opening) end = opening;
            else return text[end - 1];
        }

        return '\0';
    }
}
