using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Channels.Escalations;

/// <summary>Tells what else stands in a message that wishes for a human.</summary>
internal static partial class WishWording
{
    /// <summary>One word that is not known here may be anything: "Na klasse, ich will mit einem Menschen sprechen".</summary>
    private const int FewestWordsOfMatter = 2;

    /// <summary>Whether it says a matter of its own: "…: Wir wollen Sensoren ausschreiben".</summary>
    public static bool HasMatter(string text) => WordsBeside(text) >= FewestWordsOfMatter && !IsAboutAnswer(text);

    /// <summary>Whether it says something of what was asked before: "In der Antwort fehlt der Preis. …", "…, es eilt".</summary>
    public static bool HasHint(string text) => WordsBeside(text) > 0 && !HasMatter(text);

    /// <summary>How many words say something beside the wish.</summary>
    private static int WordsBeside(string text) => Words(text).Count(word => !StopWords.Contains(word) && !OfWish().IsMatch(word));

    private static bool IsAboutAnswer(string text) => OfAnswer().IsMatch(string.Join(' ', Words(text)));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var match in Word().EnumerateMatches(text)) words.Add(Folding.Fold(text.Substring(match.Index, match.Length)));
        return words;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(antwort|antworten|auskunft|es fehlt|es fehlen)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfAnswer();

    /// <summary>Whom one wants, what they are to do, and what is said around it out of courtesy or impatience; folded.</summary>
    [GeneratedRegex(
        @"^(mensch\w*|mitarbeite\w*|sachbearbeite\w*|ansprechp\w*|berater\w*|person|personen|personlich\w*|expert\w*|fachleut\w*|fachmann|fachfrau|fachperson\w*|fachkraft\w*|kolleg\w*|kompetenzzentrum\w*|jemand\w*"
        + @"|mocht\w*|woll\w*|will|wunsch\w*|kann|konn\w*|lass\w*|muss|brauch\w*|sprech\w*|sprich|gesprach\w*|rede|reden|telefon|telefonieren|telefonisch|telefonat|anruf\w*|ruckruf\w*|zuruckruf\w*|chatt\w*|verbind\w*|verbund\w*|durchstell\w*|weiter|weitergeben|weiterleiten|weiterhelfen|weiterhilft|kontakt\w*|erreich\w*|gib|geben|leiten"
        + @"|frage|fragen|anliegen|bitte|bitten|dank\w*|gern\w*|hallo|guten|tag|echt\w*|richtig\w*|wirklich\w*|direkt|sofort|jetzt|endlich|lieber|einfach|hilf\w*|helf\w*|versteh\w*|nutzt|bringt|reicht|genug|schluss|warten"
        + @"|maschine|roboter|bot|computer|assistent\w*)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfWish();
}
