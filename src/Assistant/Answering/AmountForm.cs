using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises numbers, amounts of money and lengths of time.</summary>
internal static partial class AmountForm
{
    private static readonly FrozenSet<string> NumberWords =
        """
        zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend
        million millionen milliarde milliarden dutzend halfte drittel viertel doppelt dreifach prozent einmal zweimal dreimal hunderte tausende beide beiden keine kein hochstens mindestens
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool HasMoney(string sentence) => Money().IsMatch(sentence);

    public static bool HasDuration(string sentence) => Duration().IsMatch(sentence);

    /// <param name="sentence">A sentence.</param>
    /// <param name="asked">Folded words of the question: a number that stands in the question answers nothing.</param>
    public static bool HasNumber(string sentence, IReadOnlySet<string> asked) =>
        GermanTokenizer.Tokenize(sentence).Any(token => IsNumber(token.Text) && !asked.Contains(Folding.Fold(token.Text)));

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || NumberWords.Contains(Folding.Fold(word));

    [GeneratedRegex(@"\d\s*(€|EUR\b|Euro\b|Cent\b|Ct\b|v\.\s?H\.|%|Prozent\b|(Mio|Mrd|Tsd)\.)|(€|EUR)\s*\d|Euro\)?:\s*\d|\d,-|kostenlos|kostenfrei|gebührenfrei|unentgeltlich|Dollar|Million|Milliarde", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"(\d|\b(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(e[nmrs]?)?|mehrere|wenige|halbe[ns]?)\s*(Sekunde|Minute|Stunde|Tag|Woche|Monat|Quartal|Jahr|Jahrzehnt|Jahrhundert|Werktag)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
