using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;

namespace SmartRegions.Channels.Json;

/// <summary>What kind of answer it is, in one word.</summary>
public static class AnswerKind
{
    /// <returns><c>answer</c>, <c>partial</c>, <c>clarification</c>, <c>abstention</c>, <c>escalation</c>, <c>refusal</c> or <c>smalltalk</c>.</returns>
    public static string Of(Answer answer) => answer switch
    {
        CitedAnswer { Completeness: Completeness.Full } => "answer",
        CitedAnswer => "partial",
        Clarification => "clarification",
        Abstention => "abstention",
        Escalation => "escalation",
        Refusal => "refusal",
        SmallTalk => "smalltalk",
        null => throw new ArgumentNullException(nameof(answer)),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, "Unknown kind of answer."),
    };

    /// <summary>How sure an answer is, 0 to 1; <see langword="null"/> where nothing was looked up.</summary>
    public static double? ConfidenceOf(Answer answer) => answer is Abstention none ? none.Confidence : answer?.CitedPart()?.Confidence;
}
