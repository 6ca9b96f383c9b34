using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>The key facts of a question: said, or lost at which step.</summary>
internal static class KeyFactList
{
    private const int Most = 40;

    public static Node Build(QuestionResult result) => result.KeyFacts.Count == 0
        ? Nothing
        : CaseDetails.Part("Kernaussagen", Tag("ul", [("class", "facts-list")], [.. result.KeyFacts.Take(Most).Select(fact => Item(fact, result))]));

    private static Element Item(KeyFactResult fact, QuestionResult result) => Tag("li",
        Foreign.Text(fact.Name, 400),
        fact.InAnswer ? CaseDetails.Mark("good", "✓ gesagt") : CaseDetails.Mark("bad", "✗ " + Lost(fact, result)));

    private static string Lost(KeyFactResult fact, QuestionResult result) => fact switch
    {
        { InCorpus: false } => FindingWording.Of(Finding.NotInCorpus),
        { InRetrieved: false } => FindingWording.Of(Finding.NotRetrieved),
        _ when !result.BehaviourRight => "gefunden, aber " + FindingWording.Of(Finding.WrongBehaviour),
        _ => FindingWording.Of(Finding.NotChosen),
    };
}
