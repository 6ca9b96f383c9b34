using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Recognises questions on what was said of the asker's own municipality: "Wie viele Einwohner haben wir?", "In welchem Land sind wir?".</summary>
internal static partial class ProfileQuestion
{
    public static bool Is(string text) => Asks().IsMatch(FoldedText.Of(text));

    [GeneratedRegex(
        @"^(und |sag mal |weisst du |wissen sie )*(wie ?viele? (einwohner\w*|leute|menschen)( innen)? (haben|hat|sind|leben|wohnen) (wir|"
        + @"bei uns|unsere? \w+)( denn| eigentlich| noch mal)?|wie gross (sind|ist) (wir|unsere? (gemeinde|stadt|kommune|kreis|landkreis))|"
        + @"in welche[mn] (bundes)?land (sind|liegen|leben) wir( denn| eigentlich)?|in welche[mn] (bundes)?land (liegt|ist) unsere? (gemeinde|"
        + @"stadt|kommune|kreis|landkreis)|was (weisst du|wissen sie|hast du dir|haben sie sich) (\w+ )?(uber|von) (uns|mir|mich)( gemerkt)?|"
        + @"was hast du dir (uber uns )?gemerkt|woher (kommen|sind) wir)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
