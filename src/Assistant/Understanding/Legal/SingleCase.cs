using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Legal;

/// <summary>
/// Tells whether a legal question is about a case of one's own or about the rule. "Kann uns ein Bürger verklagen, weil wir den Antrag nicht online anbieten?" asks for the rule; where anything
/// but a plan is told first, a party is named, or something has happened, somebody's rights hang on the answer.
/// </summary>
internal static class SingleCase
{
    private static readonly FrozenDictionary<string, PhraseGroup> Wordings = PhraseGroup.ByHeading(typeof(SingleCase), "single-case.txt");

    /// <param name="text">What was taken for a legal question.</param>
    public static bool IsIn(string text)
    {
        var read = ToldAndAsked.Of(text);
        var asksForTheRule = read.IsOnlyAsked || Wordings["plan"].Fits(read.Told);
        return !asksForTheRule || Wordings["case"].Fits(FoldedText.Words(text));
    }
}
