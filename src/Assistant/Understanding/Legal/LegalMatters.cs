using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Legal;

/// <summary>Reads what a legal case is about, from <c>legal-matters.txt</c>.</summary>
internal static class LegalMatters
{
    private static readonly (LegalMatter Matter, PhraseGroup Wordings)[] All =
        [.. PhraseGroup.Read(typeof(LegalMatters), "legal-matters.txt").Select(group => (group.HeadingAs<LegalMatter>(), group))];

    /// <returns>The first matter of the file that the text speaks of.</returns>
    public static LegalMatter In(string text)
    {
        var words = FoldedText.Words(text);
        return Array.Find(All, matter => matter.Wordings.Fits(words)).Matter;
    }
}
