using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// Marks that language models read as roles: "[SYSTEM] … [/SYSTEM]", "&lt;anweisung&gt; … &lt;/anweisung&gt;". Nobody writes them in a question to an office, so what stands between them is an order.
/// </summary>
internal static partial class MarkupRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>In English and German, as roles and as parts of a prompt.</summary>
    private const string Names = "(system|user|assistant|assistent|admin|developer|inst|instruction|instructions|prompt|anweisung|anweisungen|befehl|quelle|quellen|frage|antwort|kontext|context|sys)";

    public static bool Matches(string text) => Mark().IsMatch(text);

    /// <returns>The text without the marks and what a pair of them encloses, unless that asks something.</returns>
    public static string Without(string text) => Mark().Replace(Enclosed().Replace(text, match => match.Value.Contains('?', StringComparison.Ordinal) ? match.Value : " "), " ").Trim();

    [GeneratedRegex($@"\[/?{Names}\]|</?{Names}>|<\|[a-z_]{{2,20}}\|>", Options)]
    private static partial Regex Mark();

    [GeneratedRegex($@"\[{Names}\][^\[\]]*\[/{Names}\]|<{Names}>[^<>]*</{Names}>", Options)]
    private static partial Regex Enclosed();
}
