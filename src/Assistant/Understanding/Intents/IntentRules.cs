using SmartRegions.Assistant.Understanding.Legal;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// The few wordings that leave no doubt, so that safety does not hang on a probability: data of third persons, orders to the assistant,
/// insults, an incident that is going on, and from <c>intents.txt</c> the wish for a human, a quarrel or liability of one's own, and a case that is told. Everything else is for the classifier.
/// </summary>
internal static class IntentRules
{
    private static readonly (Intent Intent, PhraseGroup Wordings)[] Worded =
        [.. PhraseGroup.Read(typeof(IntentRules), "intents.txt").Select(group => (group.HeadingAs<Intent>(), group))];

    /// <returns><see langword="null"/> when no rule speaks.</returns>
    public static Intent? Read(string text)
    {
        if (PersonalDataRule.Matches(text)) return Intent.PersonalData;
        var words = FoldedText.Words(text);
        var folded = string.Join(' ', words);
        if (MarkupRule.Matches(text) || OrderRule.Matches(folded)) return Intent.Injection;
        if (InsultRule.IsWithin(text)) return Intent.Abuse;
        if (IncidentRule.Matches(folded, FoldedText.Sentences(text))) return Intent.Incident;
        foreach (var (intent, wordings) in Worded)
            if (wordings.Fits(words)) return intent;
        return NarratedCaseRule.Matches(text) ? Intent.LegalCase : null;
    }
}
