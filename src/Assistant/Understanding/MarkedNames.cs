using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Takes question and exclamation marks out of names, where they end no sentence: out of the names in <c>marked-names.txt</c>, and out of quotations that the sentence goes on behind.
/// What is quoted behind a colon, or ends the text, is said and may ask.
/// </summary>
internal static partial class MarkedNames
{
    private static readonly IReadOnlyList<string> Names = WordingFile.Lines(typeof(MarkedNames), "marked-names.txt");

    public static string WithoutMarks(string text) => Quoted().Replace(
        Names.Aggregate(text, (read, name) => read.Replace(name, Bare(name), StringComparison.OrdinalIgnoreCase)),
        match => IsSaid(match) ? match.Value : $"{match.Groups["before"].Value}{Bare(match.Groups["name"].Value)}{match.Groups["behind"].Value}");

    private static bool IsSaid(Match match) => match.Groups["before"].Value.StartsWith(':');

    private static string Bare(string name) => Mark().Replace(name, string.Empty);

    [GeneratedRegex(@"(?<before>(^|\S) ?)(?<name>[„“""»][^„“”""»«\r\n]{1,80}[“”""«])(?<behind>[?!.,;)]| [\p{Ll}\d(–-])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("[?!]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
