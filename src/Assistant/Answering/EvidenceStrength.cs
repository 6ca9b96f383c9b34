using System.Globalization;

namespace SmartRegions.Assistant.Answering;

/// <summary>What speaks for and against the sources carrying the answer, each from 0 to 1.</summary>
/// <param name="Reached">Score of the best passage as a share of what the question's words of matter could reach.</param>
/// <param name="PassageCoverage">Share of the question carried by the best passage with its headings.</param>
/// <param name="SentenceCoverage">Share carried by the best quoted sentence with the help of what surrounds it.</param>
/// <param name="Lead">How far the best passage stands above the mean of the three best of other documents.</param>
public sealed record EvidenceStrength(
    double Reached, double PassageCoverage, double SentenceCoverage, double Lead)
{
    private const int Followers = 3;

    /// <summary>What one prominent occurrence of a term can reach, in units of weight × inverse document frequency.</summary>
    private const double Prominence = 1.3;

    /// <summary>The values in the order of <see cref="ConfidenceModel.Features"/>.</summary>
    public IReadOnlyList<double> Values => [Reached, PassageCoverage, SentenceCoverage, Lead];

    internal static EvidenceStrength Of(Evidence evidence, Extract extract)
    {
        var hits = evidence.Found.Hits;
        if (hits.Count == 0 || extract.Quotations.Count == 0) return new EvidenceStrength(0, 0, 0, 0);
        var best = hits.MaxBy(hit => hit.Bm25)!;
        var others = hits.Where(hit => hit.Document.Id != best.Document.Id).Select(hit => hit.Bm25).OrderDescending().Take(Followers).DefaultIfEmpty().Average();
        var passage = evidence.Terms.PresenceIn($"{PassageContext.Headings(best)}\n{best.Passage.Text}").Values;
        return new EvidenceStrength(
            evidence.Terms.Mass > 0 ? Math.Min(1, best.Bm25 / (evidence.Terms.Mass * Prominence)) : 0,
            evidence.Terms.Share(passage),
            extract.Sentences.Max(sentence => sentence.Relevance),
            best.Bm25 > 0 ? 1 - (others / best.Bm25) : 0);
    }

    /// <summary>For people: what each value says, in per cent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"best passage reaches {Reached:P0} and carries {PassageCoverage:P0} of the question, the best quoted sentence {SentenceCoverage:P0}; lead over other documents {Lead:P0}");
}
