using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>Dates and times of day: <c>1. Februar 2026</c>, <c>01.02.2026</c>, <c>1.2.26</c>, <c>2026-02-01</c>, <c>Februar 2026</c>, <c>14 Uhr</c>, <c>14:00</c>.</summary>
internal static partial class DatePatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = @"(?<month>januar|jänner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan\.|feb\.|mrz\.|apr\.|jun\.|jul\.|aug\.|sept?\.|okt\.|nov\.|dez\.)";
    private const int LatestShortYear = 79;

    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["jan"] = 1, ["jän"] = 1, ["feb"] = 2, ["mär"] = 3, ["mae"] = 3, ["mrz"] = 3, ["apr"] = 4, ["mai"] = 5, ["jun"] = 6,
        ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["okt"] = 10, ["nov"] = 11, ["dez"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>From the most complete to the least.</summary>
    public static IReadOnlyList<FactPattern> All { get; } =
    [
        new(Iso(), match => Day(Number(match, "year"), Number(match, "month"), Number(match, "day"))),
        new(Named(), match => Day(Number(match, "year"), NamedMonth(match), Number(match, "day"))),
        new(Numeric(), match => Day(Year(match), Number(match, "month"), Number(match, "day"))),
        new(NamedMonthOfYear(), match => Day(Number(match, "year"), NamedMonth(match), null)),
        new(NumericMonthOfYear(), match => Day(Number(match, "year"), Number(match, "month"), null)),
        new(OClock(), match => Time(match)),
        new(Clock(), match => Time(match)),
    ];

    private static Date? Day(int? year, int? month, int? day) =>
        month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 ? year.Value : 2000, month.Value)))
            ? new Date(year, month.Value, day)
            : null;

    private static TimeOfDay? Time(Match match) =>
        Number(match, "hour") is { } hour and <= 24 && (Number(match, "minute") ?? 0) is var minute and <= 59 ? new TimeOfDay(hour, minute) : null;

    private static int? Year(Match match) => Number(match, "year") switch
    {
        { } year when match.Groups["year"].Length == 2 => year <= LatestShortYear ? 2000 + year : 1900 + year,
        var year => year,
    };

    /// <summary>Ignoring case, an expression also takes letters of other alphabets ("MAİ") whose lower case is no German month.</summary>
    private static int? NamedMonth(Match match) => Months.TryGetValue(match.Groups["month"].Value.ToLowerInvariant()[..3], out var month) ? month : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})\.\s?" + Month + @"(\s(?<year>[0-9]{4})\b)?", Options)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.(\s?(?<year>[0-9]{4}|[0-9]{2})\b)?", Options)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b" + Month + @"\s(?<year>[0-9]{4})\b", Options)]
    private static partial Regex NamedMonthOfYear();

    [GeneratedRegex(@"\b(?<month>[0-9]{1,2})/(?<year>(19|20)[0-9]{2})\b", Options)]
    private static partial Regex NumericMonthOfYear();

    [GeneratedRegex(@"\b(?<hour>[0-9]{1,2})([:.](?<minute>[0-9]{2}))?\s?Uhr\b", Options)]
    private static partial Regex OClock();

    [GeneratedRegex(@"\b(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})\b", Options)]
    private static partial Regex Clock();
}
