using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Golden;

/// <summary>What the assistant did, told from the kind of its answer and never from its wording.</summary>
internal static class AnswerBehaviour
{
    public static ExpectedBehaviour Of(Answer answer) => answer switch
    {
        CitedAnswer { Completeness: Completeness.Full } => ExpectedBehaviour.Answer,
        CitedAnswer => ExpectedBehaviour.AnswerWithCaveat,
        Clarification => ExpectedBehaviour.Clarification,
        Abstention => ExpectedBehaviour.Abstention,
        Escalation => ExpectedBehaviour.Escalation,
        Refusal => ExpectedBehaviour.Refusal,
        SmallTalk => ExpectedBehaviour.SmallTalk,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, "Unknown kind of answer."),
    };

    /// <summary>Probability that the sources carry an answer; <see langword="null"/> where none was looked for.</summary>
    public static double? ConfidenceOf(Answer answer) => answer switch
    {
        Abstention abstention => abstention.Confidence,
        _ => answer.CitedPart()?.Confidence,
    };
}
