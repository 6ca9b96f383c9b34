using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises dates, years and deadlines.</summary>
internal static partial class DateForm
{
    public static double Match(string sentence, IReadOnlySet<string> asked)
    {
        var said = SourceNote().Replace(sentence, " ");
        // "2028 oder 2029?" leaves the choice: either is an answer.
        var isChoice = asked.Count(word => word.Length == 4 && word.All(char.IsAsciiDigit)) > 1;
        foreach (var date in Date().EnumerateMatches(said))
        {
            if (isChoice || !asked.Contains(said.Substring(date.Index, date.Length))) return 1;
        }

        return Vague().IsMatch(said) ? 0.6 : 0;
    }

    /// <summary>When a source was written says nothing on the matter: "(DEMO, 12.06.2024)", "(Q-114; FAQ-Stand 28.07.2025)", "(ausgewertet bis März 2026)".</summary>
    [GeneratedRegex(@"\([^()]*(\bQ-\d|Stand\b|quelle\b|Praxis\b|ausgewertet\b|, (\d{1,2}\.\s?){0,2}\d{4}\))[^()]*\)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SourceNote();

    [GeneratedRegex(@"\b\d{1,2}\.\s?\d{1,2}\.\s?(\d{4}|\d{2})?|\b\d{1,2}\.\s(" + GermanMonths.Pattern + @")|\b(1\d|20)\d{2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(" + GermanMonths.Pattern + @"|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Uhr|Quartal|Jahrhundert|Frühjahr|Sommer|Herbst|Winter)|\b(spätestens|jährlich|monatlich|unverzüglich|innerhalb|binnen|vor Beginn|nach Ablauf|mit Ablauf|mit Beginn|zum Ende|zu Beginn|bis zum|\d+er Jahre)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
