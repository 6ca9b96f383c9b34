using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>What the search found, sentence by sentence.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Found">The passages.</param>
/// <param name="Named">The documents among them that the question names.</param>
/// <param name="Terms">The question's terms, to measure texts by.</param>
/// <param name="Sentences">The sentences of all passages but those that speak to a machine, passage by passage in order of rank, each passage's in the order of its text.</param>
/// <param name="Withheld">How many sentences speak to a machine and are left out.</param>
internal sealed record Evidence(
    UnderstoodQuestion Question, SearchResult Found, NamedDocuments Named, QuestionTerms Terms, IReadOnlyList<EvidenceSentence> Sentences, int Withheld)
{
    /// <summary>Whose Land rows of tables are chosen by.</summary>
    public LandPreference Land { get; init; } = LandPreference.None;

    /// <summary>What editors noted that people ask.</summary>
    public required NotedQuestions Noted { get; init; }

    public static Evidence From(UnderstoodQuestion question, SearchResult found, NamedDocuments named)
    {
        var terms = new QuestionTerms(found.Terms, question.Words);
        var noted = new NotedQuestions(question, terms);
        var measure = new SentenceMeasure(question, terms, named, noted, found.Hits.Count > 0 ? found.Hits[0].Score : 0);
        var all = found.Hits.SelectMany(measure.Sentences).ToList();
        IReadOnlyList<EvidenceSentence> shown = [.. all.Where(sentence => !sentence.Read.IsHiddenOrder)];
        return new Evidence(question, found, named, terms, shown, all.Count - shown.Count) { Noted = noted };
    }
}
