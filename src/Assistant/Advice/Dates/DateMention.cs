using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Dates;

/// <summary>Finds dates in German text: <c>28.04.2026</c>, <c>28./29.04.2026</c>, <c>3. Mai 2026</c>, <c>05/2026</c>, <c>Mai 2026</c>, <c>2026</c>.</summary>
internal static partial class DateMention
{
    /// <returns>In the order of the text; what is no date of the calendar is left out.</returns>
    public static IReadOnlyList<DocumentDate> In(string text) => [.. Date().Matches(text).Select(Read).OfType<DocumentDate>()];

    private static DocumentDate? Read(Match match)
    {
        var year = Number(match, "year") ?? Number(match, "only");
        if (year is not { } y) return null;
        var month = Number(match, "month") ?? (match.Groups["name"] is { Success: true, Value: var name } ? GermanMonths.NumberOf(name) : null);
        if (month is not { } m) return DocumentDate.OfYear(new DateOnly(y, 1, 1));
        if (m is < 1 or > 12) return null;
        if (Number(match, "day") is not { } d) return DocumentDate.OfMonth(new DateOnly(y, m, 1));
        return d >= 1 && d <= DateTime.DaysInMonth(y, m) ? DocumentDate.OfDay(new DateOnly(y, m, d)) : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"\b(?<day>[0-9]{1,2})\. ?(?<month>[0-9]{1,2})\. ?(?<year>20[0-9]{2})\b|\b(?<month>[0-9]{1,2})/(?<year>20[0-9]{2})\b|"
        + @"\b((?<day>[0-9]{1,2})\. )?(?<name>" + GermanMonths.Pattern + @") (?<year>20[0-9]{2})\b|\b(?<only>20[0-9]{2})\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
