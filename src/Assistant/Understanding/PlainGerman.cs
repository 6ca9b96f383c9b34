using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Brings what a person typed to the German that sources are written in: dialect and spoken forms, words broken at the end of a line, and text all
/// in capitals. What is standard German stays as it is.
/// </summary>
internal static partial class PlainGerman
{
    /// <summary>Fewer letters in capitals are an abbreviation, not a person with the lock key on.</summary>
    private const int FewestCapitals = 12;

    /// <summary>Between these a bare number may be a year.</summary>
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    private const char Doubtful = '?';
    private const string Nothing = "-";

    private static readonly FrozenDictionary<string, string> Forms = WordingFile.Pairs(typeof(PlainGerman), "dialect.txt");

    private static readonly TextMemory<string> Known = new(Plain, MemorySize.OfQuestions);

    /// <param name="typed">What was typed.</param>
    public static string Of(string typed) => Known.Of(typed);

    private static string Plain(string typed)
    {
        var text = MarkedNames.WithoutMarks(BrokenWord().Replace(WithoutMarkup(typed), "${before}${behind}"));
        if (IsShouted(text)) text = text.ToLower(CultureInfo.GetCultureInfo("de-DE"));
        if (SpeaksDialect(text)) text = Spaces().Replace(Word().Replace(text, match => Standard(match.Value)), " ").Trim();
        return WithThousandsPoint(SpokenEnding().Replace(text, "${stem}en"));
    }

    /// <summary>"unter 20000", "5000 Einwohner": sources write such numbers with a point. Numbers of standards and years stay as they are.</summary>
    private static string WithThousandsPoint(string text) =>
        Counted().Replace(Bounded().Replace(text, match => $"{match.Groups["before"].Value}{Grouped(match.Groups["number"].Value, isBare: true)}"), match => $"{Grouped(match.Groups["number"].Value, isBare: false)}{match.Groups["behind"].Value}");

    /// <param name="digits">A number of four digits or more.</param>
    /// <param name="isBare">True where no unit stands behind it, so that it may be a year. Sources give round numbers; others are measured by nothing they say.</param>
    private static string Grouped(string digits, bool isBare)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        var isCount = number % 100 == 0 && !(isBare && number is >= FirstYear and <= LastYear);
        return isCount ? number.ToString("N0", CultureInfo.GetCultureInfo("de-DE")) : digits;
    }

    private static string WithoutMarkup(string typed) => Markup().IsMatch(typed) ? Spaces().Replace(Markup().Replace(typed, " "), " ").Trim() : typed;

    private static bool IsShouted(string text) => text.Count(char.IsUpper) >= FewestCapitals && !text.Any(char.IsLower) && text.Contains(' ', StringComparison.Ordinal);

    private static bool SpeaksDialect(string text)
    {
        foreach (var word in Word().EnumerateMatches(text))
            if (IsDialect(text.Substring(word.Index, word.Length))) return true;
        return false;
    }

    private static bool IsDialect(string word) => Forms.TryGetValue(Key(word), out var standard) && standard[0] != Doubtful;

    private static string Standard(string word)
    {
        if (Forms.TryGetValue(Key(word), out var standard)) return standard.TrimStart(Doubtful) is var plain && plain == Nothing ? string.Empty : plain;
        var mark = word.IndexOf('\'', StringComparison.Ordinal) is var straight and >= 0 ? straight : word.IndexOf('’', StringComparison.Ordinal);
        // "hot's", "sin'n": what hangs on behind the mark is a pronoun.
        return mark > 0 && Forms.ContainsKey(Key(word[..mark])) ? $"{Standard(word[..mark])} es" : word;
    }

    private static string Key(string word) => word.Replace('’', '\'').ToLowerInvariant();

    [GeneratedRegex(@"\b(?<before>(unter|über|ab|bis|rund|etwa|ca\.?|circa|knapp|fast|gut|mit|von|so) )(?<number>[1-9][0-9]{3,6})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounded();

    [GeneratedRegex(@"\b(?<number>[1-9][0-9]{3,6})(?<behind> ?(€|euro|einwohner\w*|ew|bürger\w*|leut\w*|seelen|menschen)\b| ?€)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>Tags of HTML and stars of Markdown are no words: what is asked stands between them.</summary>
    [GeneratedRegex(@"</?(a|b|i|u|p|br|em|strong|span|div|img|h[1-6]|ul|ol|li|table|tr|td|script|style|iframe|svg|font|code|pre)( [^<>]{0,500})?/?>|\*\*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<before>\p{L})-[ \t]*\r?\n[ \t]*(?<behind>\p{Ll})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenWord();

    /// <summary>"wurdn", "beantragn", "machn": spoken German drops the last e, and no word of standard German ends like that ("Design" and "Lockdown" do).</summary>
    [GeneratedRegex(@"(?<stem>\p{L}*[aeiouyäöü]\p{L}*?([bdfkpstvxzß]|ch|ck|ll|mm|[aeouäöül]g|ieg|eig))n\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpokenEnding();

    [GeneratedRegex(@"\p{L}+(['’]\p{L}+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
