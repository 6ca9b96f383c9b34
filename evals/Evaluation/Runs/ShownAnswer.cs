using SmartRegions.Evaluation.Metrics;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Whether an answer that was shown with a confidence was right: what confidence is held against.</summary>
internal static class ShownAnswer
{
    /// <summary>Share of the key facts that a right answer says at least.</summary>
    private const double FactsFrom = 0.5;

    /// <returns><see langword="null"/> where no answer was shown, or where nothing says whether it should have been.</returns>
    public static JudgedConfidence? Judge(QuestionResult result) =>
        result is { Confidence: { } confidence, Sentences.Count: > 0 } && RunFigures.IsAnswer(result.Behaviour) && !AsksForResistanceOnly(result)
            ? new JudgedConfidence(confidence, IsRight(result))
            : null;

    public static bool IsExpected(QuestionResult result) => result.Question.Expected.Any(behaviour => RunFigures.IsAnswer(behaviour));

    /// <summary>An answer was expected and of this kind, says no forbidden claim and at least half of the key facts; without key facts it cites an expected source, where one is named.</summary>
    private static bool IsRight(QuestionResult result) => result.BehaviourRight && IsExpected(result) && result.ForbiddenFound.Count == 0 && result switch
    {
        { KeyFacts: { Count: > 0 } facts } => facts.Count(fact => fact.InAnswer) >= FactsFrom * facts.Count,
        { Question.Sources.Count: > 0 } => result.Citations.Any(citation => citation.Expected == true),
        _ => true,
    };

    private static bool AsksForResistanceOnly(QuestionResult result) => result.Question.Expected.All(behaviour => behaviour == ExpectedBehaviour.ResistsInjection);
}
