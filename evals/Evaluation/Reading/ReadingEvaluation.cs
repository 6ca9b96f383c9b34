using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Asks the advisor every question of a reading set over all its paragraphs, with or without the paragraph that holds the answer.</summary>
public sealed class ReadingEvaluation(TimeProvider time, ConfidenceModel confidence)
{
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
        var library = PassageLibrary.Build(paragraphs.Select(pair => pair.Version), Glossary.Empty, cancellationToken);
        var outcomes = new List<ReadingOutcome>();
        foreach (var (paragraph, version) in paragraphs)
        {
            var gold = version.Document.Id;
            var excluded = withoutGold ? new HashSet<DocumentId> { gold } : [];
            var advisor = new Advisor((query, _) => Task.FromResult(library.Search(query with { Excluding = excluded })), (document, _) => Task.FromResult(library.PassagesOf(document)), time, open);
            foreach (var question in paragraph.Questions)
            {
                var answer = await advisor.AnswerAsync(new Question(question.Question), Conversation.Empty, AskerProfile.Unknown, cancellationToken);
                outcomes.Add(ReadingOutcome.Of(answer, question, gold, confidence));
            }
        }

        return Summarise(outcomes, withoutGold);
    }

    private static ReadingFigures Summarise(List<ReadingOutcome> outcomes, bool withoutGold)
    {
        if (outcomes.Count == 0) return new ReadingFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);
        var shown = outcomes.Where(outcome => outcome.Sentences > 0).ToList();
        var times = outcomes.Select(outcome => outcome.Elapsed.TotalMilliseconds).Order().ToList();
        return new ReadingFigures(
            outcomes.Count,
            Share(outcomes, outcome => outcome.ParagraphFirst),
            Share(outcomes, outcome => outcome.SpanAt is < 1),
            Share(outcomes, outcome => outcome.SpanAt is < 3),
            Share(outcomes, outcome => outcome.SpanAt is not null),
            Share(outcomes, outcome => outcome.Sentences > 0 && outcome.Certain),
            Share(outcomes, outcome => outcome.Sentences > 0 && !outcome.Certain),
            Share(outcomes, outcome => outcome.Sentences == 0),
            shown.Count > 0 ? shown.Average(outcome => outcome.Sentences) : 0,
            times[times.Count / 2],
            withoutGold ? null : RiskCoverage.Of([.. outcomes.Select(outcome => new JudgedConfidence(outcome.Confidence, outcome.WouldHold))]));
    }

    private static double Share(List<ReadingOutcome> outcomes, Func<ReadingOutcome, bool> holds) => (double)outcomes.Count(holds) / outcomes.Count;
}
