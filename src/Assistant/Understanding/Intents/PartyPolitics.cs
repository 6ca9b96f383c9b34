using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Tells among off-topic inputs those on which an administration must stay neutral.</summary>
internal static partial class PartyPolitics
{
    public static bool IsIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(
        @"\b(Partei(en)?|Wahlempfehlung|Wahlkampf|(Bundestags|Landtags|Kommunal|Bürgermeister)wahl(en)?|(wen|was|welche)\b.{0,40}\bwählen|CDU|CSU|SPD|FDP|AfD|BSW|Grünen|Linkspartei|Freien? Wähler)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
