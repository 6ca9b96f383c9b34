using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Answering;

/// <summary>The sources that a fact sheet names in what is quoted from it: "(Q-65)" stands for an entry of its list of sources.</summary>
internal static partial class CitedReferences
{
    /// <param name="quote">What is quoted.</param>
    /// <param name="references">The document's list of sources; an entry begins with its number.</param>
    /// <returns>The entries whose numbers the quote names, in the order of the list.</returns>
    public static IReadOnlyList<string> In(string quote, IReadOnlyList<string> references)
    {
        if (references.Count == 0) return [];
        var numbers = Number().EnumerateMatches(quote);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in numbers) named.Add(quote.Substring(number.Index, number.Length));
        return [.. references.Where(reference => named.Contains(reference.Split(' ', 2)[0]))];
    }

    [GeneratedRegex(@"\b[A-Z]{1,3}-[0-9]{1,4}[a-z]?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
