using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>The documents that a question singles out by a rare name: of ten grant applications the one for the exhibition asked about.</summary>
/// <param name="Words">For each document the positions of the question's words that name it.</param>
internal sealed record NamedDocuments(IReadOnlyDictionary<DocumentId, IReadOnlyList<int>> Words)
{
    /// <summary>Inverse document frequency from which a word is a rare name: about one passage in a hundred has it.</summary>
    private const double RareFrom = 4.5;

    /// <summary>A word found in more documents names none of them.</summary>
    private const int MostDocuments = 2;

    public static NamedDocuments None { get; } = new(new Dictionary<DocumentId, IReadOnlyList<int>>());

    public bool Any => Words.Count > 0;

    public static NamedDocuments In(UnderstoodQuestion question, SearchResult found)
    {
        var names = found.Terms.Where(term => term.IsStem && term.IsAsked && term.Idf >= RareFrom && IsName(question, term.Word)).ToList();
        if (names.Count == 0) return None;
        var hits = found.Hits.ToLookup(hit => hit.Document.Id, PassageContext.Terms);
        return new NamedDocuments(names
            .Select(name => (name.Word, Documents: hits.Where(document => document.Any(terms => Array.Exists(terms, text => text.HasStem(name.Text)))).Select(document => document.Key).ToList()))
            .Where(pair => pair.Documents.Count is > 0 and <= MostDocuments)
            .SelectMany(pair => pair.Documents.Select(document => (Document: document, pair.Word)))
            .GroupBy(pair => pair.Document, pair => pair.Word)
            .ToDictionary(document => document.Key, IReadOnlyList<int> (document) => [.. document.Distinct()]));
    }

    /// <summary>Verbs and adjectives are written small and name nothing; who writes everything small gets the benefit of the doubt.</summary>
    private static bool IsName(UnderstoodQuestion question, int word) =>
        word >= 0 && word < question.Words.Count && question.Words[word].IsContent && question.IsAspect(question.Words[word]);
}
