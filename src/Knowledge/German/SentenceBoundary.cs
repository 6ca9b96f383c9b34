namespace SmartRegions.Knowledge.German;

/// <summary>Decides whether a full stop, question mark, exclamation mark or ellipsis ends a sentence.</summary>
internal static class SentenceBoundary
{
    private const int LongestOrdinal = 3;

    /// <summary>Longer brackets are text.</summary>
    private const int LongestNote = 40;

    public static bool IsTerminator(char mark) => mark is '.' or '!' or '?' or '…';

    /// <returns>
    /// Offset behind the run of end marks, closing quotation marks and brackets that begins at <paramref name="mark"/>, and behind the notes that stand right
    /// behind it: "… betrieben.[12]", "… bekannt.[Beleg fehlt]".
    /// </returns>
    public static int SkipClosing(string text, int mark, int end)
    {
        var after = mark + 1;
        while (after < end)
        {
            if (IsTerminator(text[after]) || text[after] is '“' or '”' or '"' or '«' or '’' or ')' or ']') after++;
            else if (EndOfNote(text, after, end) is { } behind) after = behind;
            else break;
        }

        return after;
    }

    private static int? EndOfNote(string text, int at, int end)
    {
        if (text[at] != '[') return null;
        var closing = text.IndexOf(']', at, Math.Min(LongestNote, end - at));
        return closing < 0 ? null : closing + 1;
    }

    /// <param name="text">The text.</param>
    /// <param name="lineStart">Where the line's content begins.</param>
    /// <param name="mark">Offset of the end mark.</param>
    /// <param name="after">Offset behind the end mark and what closes with it.</param>
    /// <param name="lineEnd">Offset behind the line.</param>
    public static bool IsEnd(string text, int lineStart, int mark, int after, int lineEnd)
    {
        if (after < lineEnd && !char.IsWhiteSpace(text[after])) return false;
        var rest = text.AsSpan(after, lineEnd - after).TrimStart();
        if (rest.IsEmpty) return true;
        if (char.IsLower(rest[0]) || rest[0] is ',' or ';' or ':' or '–') return false;
        var opener = SentenceOpeners.StartsWithOpener(rest);
        if (text[mark] is '!' or '?') return true;
        if (text[mark] == '…' || (after - mark >= 3 && text[mark + 1] == '.')) return opener || (mark > lineStart && !char.IsWhiteSpace(text[mark - 1]));
        return IsFullStop(text.AsSpan(lineStart, mark - lineStart), rest, opener);
    }

    private static bool IsFullStop(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, bool opener)
    {
        var word = LastWord(before, out var wordStart);
        if (word.IsEmpty) return true;
        if (GermanAbbreviations.NeverEnds(word, LastWord(before[..wordStart], out _))) return false;
        if (GermanAbbreviations.MayEnd(word)) return opener;
        if (IsNumber(word)) return word.Length > LongestOrdinal || (opener && !GermanMonths.StartsWithMonth(rest));
        return word.Length > 1 && !IsRomanNumeral(word) ? !IsDottedInitials(word) || opener : opener;
    }

    /// <summary>The letters, digits and inner dots that stand directly before the end of the text.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before, out int start)
    {
        var end = before.Length;
        while (end > 0 && (char.IsWhiteSpace(before[end - 1]) || before[end - 1] == '.')) end--;
        start = end;
        while (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] == '.')) start--;
        return before[start..end];
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsRomanNumeral(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("IVX");

    /// <summary>True for <c>J.R</c> and the like: single letters joined by dots.</summary>
    private static bool IsDottedInitials(ReadOnlySpan<char> word) => word.Length >= 3 && word[1] == '.' && char.IsLetter(word[0]);
}
