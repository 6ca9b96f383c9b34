using SmartRegions.Assistant;

namespace SmartRegions.Evaluation.Golden;

/// <summary>What an answer states outside the sentences that cite a passage: in the words of the program.</summary>
internal static class UncitedFacts
{
    /// <param name="answer">Whose cited sentences are judged by themselves, and whose nearest documents are named by their titles.</param>
    /// <param name="assertions">All that the answer asserts.</param>
    /// <returns>Hard facts, as written, that stand neither there nor among <see cref="OwnStatements"/>.</returns>
    public static IReadOnlyList<string> Of(Answer answer, NormalizedText assertions)
    {
        NormalizedText[] cited = [.. Cited(answer).Select(NormalizedText.Of)];
        return
        [
            .. assertions.Facts
                .Where(stated => stated.Fact.IsHard && !cited.Any(text => text.Says(stated.Fact)) && !OwnStatements.Allow(answer, stated.Fact))
                .Select(stated => stated.Written)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Cited(Answer answer) => answer is Abstention abstention
        ? [.. abstention.Nearest.Select(document => document.Title), .. abstention.Offices.Select(office => office.Quote)]
        : answer.CitedPart()?.Sentences.Select(sentence => sentence.Text) ?? [];
}
