using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Tests.Evaluation.Runs;

/// <summary>Runs and results as an evaluation leaves them.</summary>
internal static class RunBuilder
{
    public static EvaluationRun Run(params QuestionResult[] results) => new()
    {
        Id = "20261121-224500-1a2b",
        Started = new DateTimeOffset(2026, 11, 21, 22, 45, 0, TimeSpan.Zero),
        ProgramVersion = "0.1.0",
        Machine = "Debian",
        CorpusDigest = "c0",
        CorpusDocuments = 22,
        CorpusPassages = 216,
        SetsDigest = "5e",
        Configuration = new Dictionary<string, string>(),
        Figures = RunFigures.Of(results),
        Confusion = [],
        RiskCoverage = [],
        Reliability = [],
        Results = results,
    };

    /// <summary>A question that was answered with one sentence from the expected source.</summary>
    public static QuestionResult Answered(string id, params bool[] keyFacts) => new()
    {
        Question = new GoldenQuestion
        {
            Id = id,
            Question = "Was kostet ein LoRaWAN-Netz?",
            Expected = [ExpectedBehaviour.Answer],
            KeyFacts = [.. keyFacts.Select((_, i) => new Claim($"Tatsache {i}", ["45.000 €"]))],
            Forbidden = [new Claim("Zusage", ["wird bezahlt"])],
            Sources = [new ExpectedSource("leitfaeden/lorawan-einstieg.md")],
        },
        Set = "fragen",
        Behaviour = ExpectedBehaviour.Answer,
        BehaviourRight = true,
        Text = "Belegt sind 45.000 €. [1]",
        Intent = "cost",
        Sentences = [new AnswerSentence("Belegt sind 45.000 €.", [1], Supported: true, [])],
        Citations = [Citation(supports: true, expected: true)],
        Retrieved = [new RetrievedPassage(1, "leitfaeden/lorawan-einstieg.md", "Kosten", null, "0123456789abcdef", 2.5, Cited: true, Expected: true)],
        Confidence = 0.9,
        Milliseconds = 12,
        KeyFacts = [.. keyFacts.Select((found, i) => new KeyFactResult($"Tatsache {i}", found, found, true))],
        ForbiddenFound = [],
        Miss = keyFacts.All(found => found) ? null : MissReason.NotRetrieved,
    };

    public static AnswerCitation Citation(bool supports, bool expected) =>
        new(1, "leitfaeden/lorawan-einstieg.md", "LoRaWAN", null, "0123456789abcdef", "Belegt sind 45.000 €.", supports, expected);
}
