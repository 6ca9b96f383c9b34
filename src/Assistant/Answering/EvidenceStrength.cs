namespace SmartRegions.Assistant.Answering;

/// <summary>What speaks for and against the sources carrying the answer, each from 0 to 1.</summary>
/// <param name="Reached">Score of the best passage as a share of what the question could reach.</param>
/// <param name="PassageCoverage">Share of the question carried by the best passage with its headings.</param>
/// <param name="SentenceCoverage">Share carried by the best sentence alone.</param>
/// <param name="WeakestWord">Share of the least covered weighty word of the question in the best passage.</param>
/// <param name="FormMatch">Whether the first sentence shown has the form of the answer asked for; 0.5 where the type has no form.</param>
/// <param name="Lead">How far the best passage stands above the second.</param>
public sealed record EvidenceStrength(
    double Reached, double PassageCoverage, double SentenceCoverage, double WeakestWord, double FormMatch, double Lead)
{
    /// <summary>The values in the order of <see cref="ConfidenceModel.Features"/>.</summary>
    public IReadOnlyList<double> Values => [Reached, PassageCoverage, SentenceCoverage, WeakestWord, FormMatch, Lead];

    internal static EvidenceStrength Of(Evidence evidence, Extract extract)
    {
        var hits = evidence.Found.Hits;
        if (hits.Count == 0 || extract.Quotations.Count == 0) return new EvidenceStrength(0, 0, 0, 0, 0, 0);
        var best = hits.MaxBy(hit => hit.Bm25)!;
        var second = hits.Where(hit => !ReferenceEquals(hit, best)).Select(hit => hit.Bm25).DefaultIfEmpty().Max();
        var passage = evidence.Terms.CountIn(string.Join('\n', [best.Document.Title, .. best.Passage.HeadingPath, best.Passage.Text])).Presence();
        return new EvidenceStrength(
            evidence.Found.Attainable > 0 ? Math.Min(1, best.Bm25 / evidence.Found.Attainable) : 0,
            evidence.Terms.Share(passage),
            evidence.Sentences.Max(sentence => evidence.Terms.Share(sentence.Presence)),
            LeastShare(evidence.Terms, passage),
            AnswerForm.IsDemanding(evidence.Question.Type) ? extract.Quotations[0].Sentences.Max(sentence => sentence.TypeMatch) : 0.5,
            best.Bm25 > 0 ? 1 - (second / best.Bm25) : 0);
    }

    /// <summary>The least share among the words that make up at least a tenth of the question.</summary>
    private static double LeastShare(QuestionTerms terms, double[] presence) =>
        terms.ShareByWord(presence).Where((_, i) => terms.WordMass[i] >= terms.Mass * 0.1).DefaultIfEmpty(0).Min();
}
