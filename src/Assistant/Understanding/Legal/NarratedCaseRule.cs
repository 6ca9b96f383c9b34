using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Legal;

/// <summary>
/// A case that is told and then asked about: a dispute and how to react to it, something that was done and whether it holds, a payment of one's own and whether tax is due on it, a body of one's own and whether a law holds for it, yes or no. Neither half
/// alone is a case: "Müssen wir einer Rüge abhelfen?" asks for the rule, and who tells of a dispute may ask for a sheet.
/// </summary>
internal static class NarratedCaseRule
{
    private static readonly FrozenDictionary<string, PhraseGroup> Wordings = PhraseGroup.ByHeading(typeof(NarratedCaseRule), "narrated-case.txt");

    public static bool Matches(string text)
    {
        var (told, asked) = ToldAndAsked.Of(text);
        if (told.Count == 0) return false;
        return ((Fits("told suit", told) || Fits("told dispute", told)) && Fits("asked reaction", asked))
            || (Fits("told of oneself", told) && (Fits("asked tax", asked) || Fits("asked ruling", asked)))
            || (Fits("told act", told) && Fits("asked validity", asked));
    }

    private static bool Fits(string heading, IReadOnlyList<string> words) => Wordings[heading].Fits(words);
}
