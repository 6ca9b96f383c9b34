using System.Globalization;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>A question's result with its place in the report.</summary>
/// <param name="Number">From 1, worst first.</param>
/// <param name="Result">What became of the question.</param>
/// <param name="Finding">The worst that is wrong with it.</param>
internal sealed record Case(int Number, QuestionResult Result, Finding Finding)
{
    /// <summary>To link to; made of the number, since the question's own id is foreign text.</summary>
    public string Anchor => "fall-" + Number.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Case> Ordered(EvaluationRun run) =>
    [
        .. run.Results
            .Select(result => (Result: result, result.Finding))
            .OrderBy(item => item.Finding)
            // Showing less beats showing wrong: an answer that should not have been given weighs more than one that is missing.
            .ThenByDescending(item => item.Result.Behaviour is ExpectedBehaviour.Answer or ExpectedBehaviour.AnswerWithCaveat)
            .ThenBy(item => item.Result.Question.Id, StringComparer.Ordinal)
            .Select((item, i) => new Case(i + 1, item.Result, item.Finding)),
    ];
}
