using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding;

/// <summary>What stands between quotation marks, of all the kinds that people type.</summary>
internal static partial class Quotations
{
    /// <param name="text">As typed.</param>
    /// <param name="with">What stands in place of a quotation and its marks.</param>
    public static string Replace(string text, Func<string, string> with) => Quoted().Replace(text, match => with(match.Value));

    [GeneratedRegex("„[^“”\"]*[“”\"]|\"[^\"]*\"|»[^«]*«|“[^”]*”", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
