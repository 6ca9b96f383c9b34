using SmartRegions.Evaluation.Golden.Facts;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Whether passages carry a sentence: nearly all of its words and every one of its numbers and facts stand there.</summary>
internal static class SentenceSupport
{
    /// <summary>Share of a sentence's distinct content stems that must stand in the passages: one in ten may be a word that joins.</summary>
    public const double WordsFrom = 0.9;

    public static bool Carries(IReadOnlyCollection<NormalizedText> passages, NormalizedText sentence)
    {
        var said = passages.SelectMany(passage => passage.ContentStems).ToHashSet(StringComparer.Ordinal);
        var wanted = sentence.ContentStems.Distinct(StringComparer.Ordinal).ToList();
        var wordsStand = wanted.Count == 0 || wanted.Count(said.Contains) >= WordsFrom * wanted.Count;
        return passages.Count > 0 && wordsStand && sentence.Facts.All(fact => Says(passages, fact.Fact));
    }

    /// <summary>Hard facts of the sentence, as written, that stand in none of the passages.</summary>
    public static IReadOnlyList<string> UnsupportedFacts(IReadOnlyCollection<NormalizedText> passages, NormalizedText sentence) =>
        [.. sentence.Facts.Where(fact => fact.Fact.IsHard && !Says(passages, fact.Fact)).Select(fact => fact.Written).Distinct(StringComparer.Ordinal)];

    private static bool Says(IEnumerable<NormalizedText> passages, Fact fact) => passages.Any(passage => passage.Says(fact));
}
