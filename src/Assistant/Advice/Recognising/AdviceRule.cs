namespace SmartRegions.Assistant.Advice.Recognising;

/// <summary>A wording that asks for advice.</summary>
/// <param name="Kind">The advice.</param>
/// <param name="Asks">How people ask for it.</param>
/// <param name="Unless">Wordings in the same sentence that make it a question to be looked up.</param>
internal sealed record AdviceRule(AdviceKind Kind, Phrase Asks, IReadOnlyList<Phrase> Unless)
{
    public bool Fits(IReadOnlyList<string> sentence) => Asks.IsIn(sentence) && !Unless.Any(phrase => phrase.IsIn(sentence));
}
