namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// Tells by rules alone what must not hang on a probability or on any other check: a person in need, a danger that is going on, a request to do harm.
/// The rules want high precision; what they do not recognise is read on as usual.
/// </summary>
internal static class SafetyReader
{
    /// <param name="text">What was typed; of a longer one, the first <see cref="InputGuard.LongestQuestion"/> characters are read.</param>
    /// <returns><see langword="null"/> where no rule speaks.</returns>
    public static SafetyConcern? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = FoldedSentences.Of(text.Length > InputGuard.LongestQuestion ? text[..InputGuard.LongestQuestion] : text);
        if (CrisisRule.Matches(sentences) || CrisisOfAnotherRule.Matches(sentences)) return SafetyConcern.Crisis;
        if (DangerRule.Matches(sentences)) return SafetyConcern.Danger;
        return HarmRule.Matches(sentences) ? SafetyConcern.Harm : null;
    }
}
