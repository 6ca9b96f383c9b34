using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden;

/// <summary>What an answer asserts: its text without the places where it repeats the question.</summary>
internal static partial class Assertions
{
    /// <param name="answer">The answer's text.</param>
    /// <param name="question">The question, as asked.</param>
    public static string Of(string answer, string question) =>
        Quotation().Replace(WordsWithoutSource().Replace(answer, " "), match => question.Contains(match.Groups["quoted"].Value, StringComparison.OrdinalIgnoreCase) ? " " : match.Value);

    /// <summary>The sentences in which the assistant lists words of the question that it found nothing on.</summary>
    [GeneratedRegex("(Dazu steht in diesen Fundstellen nichts|Gesucht habe ich nach): „[^\n]*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WordsWithoutSource();

    [GeneratedRegex("„(?<quoted>[^“\n]*)“", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
