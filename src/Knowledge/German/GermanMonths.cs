namespace SmartRegions.Knowledge.German;

/// <summary>The names of the months, as they follow the number of a day.</summary>
public static class GermanMonths
{
    /// <summary>Any of them in full, for regular expressions; the Austrian <c>Jänner</c> is not among them.</summary>
    public const string Pattern = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

    private const string Austrian = "Jänner";

    private static readonly string[] Names = Pattern.Split('|');

    /// <summary>The month that a name in full is, in any case.</summary>
    /// <returns>1 to 12; <see langword="null"/> for any other word.</returns>
    public static int? NumberOf(string name) => Array.FindIndex(Names, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1 : null;

    /// <summary>True when the text begins with the full name of a month in any case and the word ends there.</summary>
    public static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (StartsWith(text, name)) return true;
        }

        return StartsWith(text, Austrian);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length]));
}
