using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Finds among the questions that editors noted for passages those nearest to the question asked.</summary>
/// <param name="question">What is asked.</param>
/// <param name="terms">Its terms.</param>
internal sealed class NotedQuestions(UnderstoodQuestion question, QuestionTerms terms)
{
    /// <summary>A noted question of which less is asked is about something else that the passage tells.</summary>
    private const double LeastAsked = 0.5;

    /// <summary>A noted question of fewer words may be the end of any other.</summary>
    private const int FewestWordsAtEnd = 4;

    private readonly HeadingAgreement _agreement = new(question, terms);
    private readonly NotedQuestion _none = new(null, 0, new double[terms.Count]);
    private readonly Dictionary<PassageId, IReadOnlyList<NotedQuestion>> _nearest = [];

    /// <summary>The nearest one noted for any line of a passage.</summary>
    public NotedQuestion Of(SearchHit hit) => NearestOf(hit).MaxBy(near => near.Agreement) ?? _none;

    /// <summary>The nearest one noted for a line of a passage.</summary>
    public NotedQuestion Of(SearchHit hit, int line) => NearestOf(hit).FirstOrDefault(near => near.IsOf(line)) ?? _none;

    /// <summary>True where the question is noted for one of the passages word for word, whatever tells of the asker before it.</summary>
    public bool HasVerbatim(IEnumerable<SearchHit> hits)
    {
        var asked = FoldedText.Of(question.Text);
        return hits.SelectMany(hit => hit.Passage.Questions).Select(noted => FoldedText.Of(noted.Text))
            .Any(noted => noted == asked || (noted.Count(letter => letter == ' ') >= FewestWordsAtEnd - 1 && asked.EndsWith($" {noted}", StringComparison.Ordinal)));
    }

    /// <summary>For each stretch of lines the nearest one.</summary>
    private IReadOnlyList<NotedQuestion> NearestOf(SearchHit hit)
    {
        if (hit.Passage.Questions.Count == 0) return [];
        if (_nearest.TryGetValue(hit.Passage.Id, out var known)) return known;
        return _nearest[hit.Passage.Id] =
        [
            .. hit.Passage.Questions.Where(noted => _agreement.ShareAskedOf(noted.Text) >= LeastAsked)
                .Select(noted => new NotedQuestion(noted, _agreement.With(noted.Text), terms.PresenceIn(noted.Text).Values))
                .GroupBy(near => near.Noted!.FirstLine)
                .Select(stretch => stretch.MaxBy(near => near.Agreement)!),
        ];
    }
}
