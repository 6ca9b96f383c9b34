using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering.Notes;

/// <summary>Finds the last days for applications that a sentence names: a word for applying or a deadline, and "bis" or "endete am" before a day.</summary>
internal static partial class QuotedDeadline
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] Forms = ["d.M.yyyy", "d. MMMM yyyy", "d.MMMM yyyy"];

    public static IEnumerable<DateOnly> In(string sentence)
    {
        if (!Applying().IsMatch(sentence)) return [];
        return Day().Matches(sentence)
            .Select(match => match.Groups["day"].Value.Replace(". ", ".", StringComparison.Ordinal))
            .Select(text => DateOnly.TryParseExact(text, Forms, German, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
            .OfType<DateOnly>();
    }

    [GeneratedRegex(@"\b(\w*[Ff]rist\w*|\w*[Aa]ntr[aä]g\w*|\w*[Bb]ewerb\w*|[Ee]inreich\w*|einzureichen|abzugeben)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Applying();

    [GeneratedRegex(
        @"\b(bis|bis zum|bis spätestens|spätestens am|spätestens zum|endete am|endet am|endete zum|endet zum|Frist:|Frist am) (?<day>\d{1,2}\. ?(\d{1,2}\. ?\d{4}|(" + GermanMonths.Pattern + @") \d{4}))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
