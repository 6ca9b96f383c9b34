using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Assistant.Advice;

/// <summary>What a skill gives: exactly one of the kinds below. A skill that finds nothing gives <see langword="null"/>, and the ordinary extract answers.</summary>
internal abstract record AdviceResult;

/// <summary>Quotations in blocks.</summary>
internal sealed record QuotedAdvice : AdviceResult
{
    /// <summary>In the order they are shown; at least one quotation in them or in the table.</summary>
    public required IReadOnlyList<AnswerPart> Parts { get; init; }

    public AnswerTable? Table { get; init; }

    /// <summary>Of all that is quoted, given out in the order it is shown.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    public required AdviceConfidence Confidence { get; init; }

    /// <summary>The day for which it says what is open or to come; <see langword="null"/> where the day plays no part.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Words of the question that nothing was found for, as typed.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>A question back, without which the advice would be guessed.</summary>
/// <param name="Need">What is missing.</param>
/// <param name="Text">The question.</param>
internal sealed record AdviceInquiry(ClarificationNeed Need, string Text) : AdviceResult;
