using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden;

/// <summary>What an answer asserts: its text without the places where it repeats the question.</summary>
internal static partial class Assertions
{
    /// <param name="text">The answer's text.</param>
    /// <param name="question">The question, as asked.</param>
    /// <param name="listed">Words of the conversation that the text lists in quotation marks as looked for or not found.</param>
    public static string Of(string text, string question, IReadOnlyCollection<string> listed) => Quotation().Replace(text, match =>
        match.Groups["quoted"].Value is var quoted && (question.Contains(quoted, StringComparison.OrdinalIgnoreCase) || listed.Contains(quoted, StringComparer.Ordinal)) ? " " : match.Value);

    [GeneratedRegex("„(?<quoted>[^“\n]*)“", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
