using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Asks the advisor every question of a reading set over all its paragraphs, with or without the paragraph that holds the answer.</summary>
/// <remarks>A question that no span answers (SQuAD 2) is not asked: no answer to it could be right, and none would be missed.</remarks>
public sealed class ReadingEvaluation(TimeProvider time, ConfidenceModel confidence)
{
    /// <summary>The words that the search and the measuring of answers take for related; none by default.</summary>
    public Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;

    /// <param name="set">Paragraphs and questions.</param>
    /// <param name="withoutGold">True to leave each question's own paragraph out, so that declining is right.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<ReadingFigures> RunAsync(ReadingSet set, bool withoutGold, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        var paragraphs = set.Articles.SelectMany((article, a) => article.Paragraphs.Select((paragraph, p) => (
            Paragraph: paragraph,
            Version: PassageLibrary.OfOnePassage(string.Create(CultureInfo.InvariantCulture, $"{a}-{p}"), article.Title ?? string.Empty, paragraph.Context)))).ToList();
        // Everything is answered, so that the risk of what is declined is known too; the limit is applied to the outcomes.
        var open = confidence with { AbstainBelow = 0 };
        var library = PassageLibrary.Build(paragraphs.Select(pair => pair.Version), Glossary.Empty, Thesaurus, cancellationToken);
        var outcomes = new List<ReadingOutcome>();
        foreach (var (paragraph, version) in paragraphs)
        {
            var gold = version.Document.Id;
            var excluded = withoutGold ? new HashSet<DocumentId> { gold } : [];
            var advisor = new Advisor(library.Access(excluded), time, open);
            foreach (var question in paragraph.Questions.Where(question => question.Answers.Count > 0))
            {
                var answer = await advisor.AnswerAsync(new Question(question.Question), Conversation.Empty, AskerProfile.Unknown, cancellationToken);
                outcomes.Add(ReadingOutcome.Of(answer, question, gold, confidence));
            }
        }

        return ReadingSummary.Of(outcomes, paragraphs.Sum(pair => pair.Paragraph.Questions.Count) - outcomes.Count, withoutGold, confidence);
    }
}
