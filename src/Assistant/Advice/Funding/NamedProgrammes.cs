using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>Finds the funding programmes that a question names.</summary>
internal static class NamedProgrammes
{
    /// <param name="question">What is asked.</param>
    /// <param name="documents">All documents.</param>
    public static IReadOnlyList<Document> In(string question, IEnumerable<Document> documents) =>
        [.. documents.Where(document => document is { Kind: DocumentKind.Funding, Funding: not null } && IsNamed(document, question))];

    /// <summary>A title is named by its words before the dash or bracket, without the names of Länder; an abbreviation in brackets names it too.</summary>
    private static bool IsNamed(Document document, string question)
    {
        var asked = FoldedText.Of(question).Split(' ').ToHashSet(StringComparer.Ordinal);
        var title = document.Title.Split([" – ", " - ", " ("], StringSplitOptions.None)[0];
        var words = GermanTokenizer.Tokenize(title)
            .Where(token => !StopWords.Contains(token.Text) && LandMention.In(token.Text) is null)
            .Select(token => Folding.Fold(token.Text)).ToList();
        var isByName = words.Count > 0 && words[0] != "forderung" && words.TrueForAll(asked.Contains);
        return isByName || GermanTokenizer.Tokenize(document.Title).Any(token => IsAbbreviation(document.Title.Substring(token.Start, token.Length)) && asked.Contains(Folding.Fold(token.Text)));
    }

    private static bool IsAbbreviation(string word) => word.Length >= 4 && word.Count(char.IsUpper) >= 3;
}
