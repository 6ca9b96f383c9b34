using System.Globalization;

namespace SmartRegions.Assistant.Answering;

/// <summary>What speaks for and against the sources carrying the answer, each from 0 to 1.</summary>
/// <param name="Reached">Score of the best passage as a share of what the question's words of matter could reach.</param>
/// <param name="PassageCoverage">Share of the question carried by the best passage with its headings.</param>
/// <param name="SentenceCoverage">Share carried by the best quoted sentence with the help of what surrounds it.</param>
/// <param name="Lead">How far the best passage stands above the mean of the three that follow.</param>
/// <param name="WeakestWord">Share carried of the question's word that the best passage carries least.</param>
/// <param name="Form">How well the best quoted sentence has the form of the answer asked for.</param>
public sealed record EvidenceStrength(
    double Reached, double PassageCoverage, double SentenceCoverage, double Lead, double WeakestWord, double Form)
{
    private const int Followers = 3;

    /// <summary>What one prominent occurrence of a term can reach, in units of weight × inverse document frequency.</summary>
    private const double Prominence = 1.3;

    /// <summary>Words with less than this share of the question's mass are not asked after.</summary>
    private const double LeastMass = 0.08;

    /// <summary>The values in the order of <see cref="ConfidenceModel.Features"/>.</summary>
    public IReadOnlyList<double> Values => [Reached, PassageCoverage, SentenceCoverage, Lead, WeakestWord, Form];

    internal static EvidenceStrength Of(Evidence evidence, Extract extract)
    {
        var hits = evidence.Found.Hits;
        if (hits.Count == 0 || extract.Quotations.Count == 0) return new EvidenceStrength(0, 0, 0, 0, 0, 0);
        var best = hits.MaxBy(hit => hit.Bm25)!;
        var others = hits.Select(hit => hit.Bm25).OrderDescending().Skip(1).Take(Followers).DefaultIfEmpty().Average();
        var passage = evidence.Terms.PresenceIn($"{PassageContext.Headings(best)}\n{best.Passage.Text}").Values;
        return new EvidenceStrength(
            evidence.Terms.Mass > 0 ? Math.Min(1, best.Bm25 / (evidence.Terms.Mass * Prominence)) : 0,
            evidence.Terms.Share(passage),
            extract.Sentences.Max(sentence => sentence.Relevance),
            best.Bm25 > 0 ? 1 - (others / best.Bm25) : 0,
            Weakest(evidence.Terms, passage),
            extract.Sentences.Max(sentence => sentence.FormMatch));
    }

    /// <summary>For people: what each value says, in per cent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"best passage reaches {Reached:P0} and carries {PassageCoverage:P0} of the question, its weakest word {WeakestWord:P0}; best sentence {SentenceCoverage:P0}, form {Form:P0}; lead over the next passages {Lead:P0}");

    private static double Weakest(QuestionTerms terms, double[] passage)
    {
        var shares = terms.ShareByWord(passage);
        return shares.Where((_, word) => terms.WordMass[word] >= terms.Mass * LeastMass).DefaultIfEmpty().Min();
    }
}
