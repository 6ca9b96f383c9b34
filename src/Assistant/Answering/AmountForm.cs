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

    private static readonly FrozenSet<string> Units =
        """
        tonne tonnen kilo kilogramm gramm liter kubikmeter quadratmeter quadratkilometer hektar meter kilometer zentimeter millimeter euro cent prozent grad watt kilowatt megawatt kilowattstunden
        megawattstunden sekunden minuten stunden tage wochen monate jahre gigabyte megabit
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="folded">A word in folded spelling.</param>
    public static bool IsUnit(string folded) => Units.Contains(folded);

    /// <returns>1 where a sentence or row states what something costs, less for an amount in passing, little for a bare number.</returns>
    public static double MatchMoney(string sentence, IReadOnlySet<string> asked)
    {
        if (!Money().IsMatch(sentence)) return HasNumber(sentence, asked) ? 0.2 : 0;
        return Price().IsMatch(sentence) || sentence.Contains(" | ", StringComparison.Ordinal) ? 1 : 0.7;
    }

    public static bool HasDuration(string sentence) => Duration().IsMatch(sentence);

    /// <summary>True for a number that counts something; not for the number of a list item, a paragraph or a source.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="asked">Folded words of the question: a number that stands in the question answers nothing.</param>
    public static bool HasNumber(string sentence, IReadOnlySet<string> asked)
    {
        var content = sentence[ListMarker.Length(sentence)..];
        var counting = Reference().Replace(content, " ");
        return GermanTokenizer.Tokenize(counting).Any(token => IsNumber(token.Text) && !asked.Contains(Folding.Fold(token.Text)));
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || NumberWords.Contains(Folding.Fold(word));

    [GeneratedRegex(@"\d\s*(€|EUR\b|Euro\b|Cent\b|Ct\b|v\.\s?H\.|%|Prozent\b|(Mio|Mrd|Tsd)\.)|(€|EUR)\s*\d|Euro\)?:\s*\d|\d,-|kostenlos|kostenfrei|gebührenfrei|unentgeltlich|Dollar|Million|Milliarde", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(beträgt|betragen|betrug|kostet|kosten|erhoben|erhebt|festgesetzt|belaufen|beläuft|zahlen|bezahlen|gezahlt|entrichten|in Höhe von|gewährt|gefördert|beantragt|gebühr|preis|entgelt|beitrag)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    /// <summary>Where something stands, which counts nothing: "§ 5 Abs. 2 Satz 1", "(3)", "Q-65".</summary>
    [GeneratedRegex(@"§+\s*\d+[a-z]?|\b(Abs\.|Absatz|Nr\.|Nummer|Satz|Art\.|Artikel|Seite|S\.|Ziffer|Kapitel|Anlage|Q-)\s?\d+[a-z]?|\(\d{1,3}[a-z]?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(\d|\b(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(e[nmrs]?)?|mehrere|wenige|halbe[ns]?)\s*(Sekunde|Minute|Stunde|Tag|Woche|Monat|Quartal|Jahr|Jahrzehnt|Jahrhundert|Werktag)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
