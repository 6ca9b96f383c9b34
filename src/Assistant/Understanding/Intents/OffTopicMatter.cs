using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Tells among off-topic inputs those on which an administration must stay neutral, and private matters of law, on which others advise.</summary>
internal static partial class OffTopicMatter
{
    private static readonly WordList PrivateLaw = WordList.Read(typeof(OffTopicMatter), "private-law.txt");

    public static InputProblem ProblemOf(string text) =>
        Politics().IsMatch(text) ? InputProblem.PartyPolitics : FoldedText.Words(text).Any(PrivateLaw.Contains) ? InputProblem.PrivateLaw : InputProblem.OffTopic;

    [GeneratedRegex(
        @"\b(Partei(en)?|Wahlempfehlung|Wahlkampf|(Bundestags|Landtags|Kommunal|Bürgermeister)wahl(en)?|(wen|was|welche)\b.{0,40}\bwählen|CDU|CSU|SPD|FDP|AfD|BSW|Grünen|Linkspartei|Freien? Wähler)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Politics();
}
