namespace SmartRegions.Knowledge.German;

/// <summary>The names of the months, as they follow the number of a day.</summary>
public static class GermanMonths
{
    private static readonly string[] Names =
        ["Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>True when the text begins with the full name of a month in any case and the word ends there.</summary>
    public static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length]))) return true;
        }

        return false;
    }
}
