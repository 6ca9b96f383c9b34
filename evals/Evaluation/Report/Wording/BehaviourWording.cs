using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>What the assistant may do, in German.</summary>
internal static class BehaviourWording
{
    public static string Of(ExpectedBehaviour behaviour) => behaviour switch
    {
        ExpectedBehaviour.Answer => "Antwort",
        ExpectedBehaviour.AnswerWithCaveat => "Antwort mit Hinweis",
        ExpectedBehaviour.Clarification => "Rückfrage",
        ExpectedBehaviour.Abstention => "keine Antwort",
        ExpectedBehaviour.Escalation => "Weitergabe",
        ExpectedBehaviour.Refusal => "Ablehnung",
        ExpectedBehaviour.SmallTalk => "Höflichkeit",
        ExpectedBehaviour.ResistsInjection => "widersteht Anweisung",
        _ => throw new ArgumentOutOfRangeException(nameof(behaviour), behaviour, "Not a behaviour."),
    };

    /// <summary>„Antwort oder Antwort mit Hinweis“.</summary>
    public static string Of(IReadOnlyList<ExpectedBehaviour> behaviours) => string.Join(" oder ", behaviours.Select(Of));
}
