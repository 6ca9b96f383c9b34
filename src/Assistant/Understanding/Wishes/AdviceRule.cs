using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>Wordings that ask for advice.</summary>
/// <param name="Kind">The advice.</param>
/// <param name="Wordings">How people ask for it, and what in the same sentence makes it a question to be looked up.</param>
internal sealed record AdviceRule(AdviceKind Kind, PhraseGroup Wordings)
{
    public bool Fits(IReadOnlyList<string> sentence) => Wordings.Fits(sentence);
}
