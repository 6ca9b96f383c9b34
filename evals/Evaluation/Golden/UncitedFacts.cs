using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation.Golden;

/// <summary>What an answer states outside the sentences that cite a passage: in the words of the program.</summary>
internal static class UncitedFacts
{
    /// <param name="answer">Whose cited sentences are judged by themselves, and whose documents are named by their titles and dates.</param>
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
        ? [.. abstention.Nearest.SelectMany(section => new[] { section.Heading, section.Document.Title }), .. abstention.Citations.Select(citation => citation.Quote)]
        : answer.CitedPart() is { } cited
            ? [.. cited.Sentences.Select(sentence => sentence.Text), .. cited.Citations.Select(citation => Fields(citation.Document)), Written(cited.Day)]
            : [];

    /// <summary>Headings and notes of advice name documents by their title, say how old they are, and from when to when they hold.</summary>
    private static string Fields(Document document) =>
        string.Join('\n', document.Title, document.Validity.AsOf?.ToGerman(), document.Validity.Until?.ToGerman(), Written(document.Validity.Until?.LastDay), Written(document.Funding?.From), Written(document.Funding?.Until));

    private static string Written(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? string.Empty;
}
