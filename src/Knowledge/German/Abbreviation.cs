namespace SmartRegions.Knowledge.German;

/// <summary>A short form and what counts as the same when somebody types it.</summary>
/// <param name="text">As the glossary has it: <c>DSFA</c>, <c>NIS-2</c>, <c>OB</c>.</param>
internal sealed class Abbreviation(string text)
{
    private const int ShortestUnmistakable = 3;

    /// <summary>Its letters and digits alone.</summary>
    public string Letters { get; } = LettersOf(text);

    /// <summary>True where case says nothing: no German word is spelled like it. Two letters are too many other things.</summary>
    public bool IsUnmistakable => Letters.Length >= ShortestUnmistakable && !StopWords.Contains(Letters) && !ShortWords.Contains(Letters);

    /// <param name="typed">A piece of a question, from one word's beginning to another's end.</param>
    public bool IsSpelledBy(string typed) => IsUnmistakable
        ? string.Equals(LettersOf(typed), Letters, StringComparison.OrdinalIgnoreCase)
        : string.Equals(typed, text, StringComparison.Ordinal);

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
