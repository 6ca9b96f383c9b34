using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation.Reading;

/// <summary>How one question of a reading set was answered.</summary>
/// <param name="Sentences">Sentences shown; 0 when declined.</param>
/// <param name="SpanAt">Index of the first sentence that holds a gold span, from 0; <see langword="null"/> when none does.</param>
/// <param name="ParagraphFirst">True when the first citation is the right paragraph.</param>
/// <param name="Certain">True when the answer was given without caveat.</param>
/// <param name="Confidence">How sure the assistant was, 0 to 1; 0 where there was nothing to show.</param>
/// <param name="WouldHold">True when the first three sentences hold a gold span, were they shown or not.</param>
/// <param name="Elapsed">Time the answer took.</param>
internal sealed record ReadingOutcome(int Sentences, int? SpanAt, bool ParagraphFirst, bool Certain, double Confidence, bool WouldHold, TimeSpan Elapsed)
{
    /// <param name="answer">Given by an advisor that declines nothing.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="gold">The right paragraph.</param>
    /// <param name="confidence">Its limits decide what counts as declined.</param>
    public static ReadingOutcome Of(Answer answer, ReadingQuestion question, DocumentId gold, ConfidenceModel confidence)
    {
        if (answer is not CitedAnswer cited) return new ReadingOutcome(0, null, false, false, 0, false, answer.Elapsed);
        var at = cited.Sentences.ToList().FindIndex(sentence => HoldsSpan(sentence, cited, question, gold));
        var holds = at is >= 0 and < 3;
        if (cited.Confidence < confidence.AbstainBelow) return new ReadingOutcome(0, null, false, false, cited.Confidence, holds, answer.Elapsed);
        return new ReadingOutcome(
            cited.Sentences.Count, at < 0 ? null : at, cited.Citations[0].Document.Id == gold, cited.Confidence >= confidence.AnswerFrom, cited.Confidence, holds, answer.Elapsed);
    }

    /// <summary>Whether the question would be declined if the program answered from this confidence on.</summary>
    public bool IsDeclinedAt(double limit) => Confidence <= 0 || Confidence < limit;

    /// <summary>The span must stand in the right paragraph: the same words elsewhere are a coincidence.</summary>
    private static bool HoldsSpan(CitedSentence sentence, CitedAnswer answer, ReadingQuestion question, DocumentId gold) =>
        sentence.Citations.Any(number => answer.Citations[number - 1].Document.Id == gold)
        && question.Answers.Any(span => sentence.Text.Contains(span.Text.Trim(), StringComparison.Ordinal));
}
