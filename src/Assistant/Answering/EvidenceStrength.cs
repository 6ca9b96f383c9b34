using System.Globalization;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>What speaks for and against the sources carrying the answer, each from 0 to 1 unless said otherwise.</summary>
/// <param name="Reached">Score of the best passage as a share of what the question's words of matter could reach.</param>
/// <param name="SentenceCoverage">Share of the question carried by the best quoted sentence with the help of what surrounds it.</param>
/// <param name="Lead">How far the best passage stands above the mean of the three best of other documents.</param>
/// <param name="Names">Share of the question's nouns, names and numbers that the best passage has with its headings.</param>
/// <param name="Numbers">Share of the question's numbers that it has unchanged.</param>
/// <param name="Matter">How much the question says: the logarithm of 1 + the mass of its words, about 3 for a common keyword, 6 for a long question.</param>
/// <param name="Quoted">Score of the best passage of the quoted documents as a share of the best passage's: below 1 the best document holds nothing that could be quoted.</param>
/// <param name="LacksForm">1 when an amount, a date, a person is asked for and no quoted sentence has one, else 0.</param>
/// <param name="Words">Share of the question whose words the best passage has with its headings in some inflection, not only alike.</param>
/// <param name="SentenceLead">How far the best sentence stands above the best of other documents; 0 where one of those is the best.</param>
/// <param name="InSentence">Share of the question that a quoted sentence has by itself, squared: whoever has nearly all of it speaks of the same.</param>
public sealed record EvidenceStrength(
    double Reached, double SentenceCoverage, double Lead, double Names, double Numbers, double Matter, double Quoted, double LacksForm,
    double Words, double SentenceLead, double InSentence)
{
    /// <summary>Nothing was found.</summary>
    public static EvidenceStrength None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private const int Followers = 3;

    /// <summary>What one prominent occurrence of a term can reach, in units of weight × inverse document frequency.</summary>
    private const double Prominence = 1.3;

    /// <summary>The values in the order of <see cref="ConfidenceModel.Features"/>.</summary>
    public IReadOnlyList<double> Values => [Reached, SentenceCoverage, Lead, Names, Numbers, Matter, Quoted, LacksForm, Words, SentenceLead, InSentence];

    internal static EvidenceStrength Of(Evidence evidence, Extract extract)
    {
        var hits = evidence.Found.Hits;
        if (hits.Count == 0 || extract.Quotations.Count == 0) return None;
        var best = hits.MaxBy(hit => hit.Bm25)!;
        var others = hits.Where(hit => hit.Document.Id != best.Document.Id).Select(hit => hit.Bm25).OrderDescending().Take(Followers).DefaultIfEmpty().Average();
        var quoted = extract.Quotations.Select(quotation => quotation.Hit.Document.Id).ToHashSet();
        var presence = evidence.Noted.Of(best).Beside(evidence.Terms.PresenceIn(PassageContext.Terms(best)).Values);
        var names = NameCoverage.Of(presence, evidence.Question, evidence.Terms);
        return new EvidenceStrength(
            evidence.Terms.Mass > 0 ? Math.Min(1, best.Bm25 / (evidence.Terms.Mass * Prominence)) : 0,
            extract.Sentences.Max(sentence => sentence.Relevance),
            best.Bm25 > 0 ? 1 - (others / best.Bm25) : 0,
            names.Names,
            names.Numbers,
            Math.Log(1 + evidence.Terms.Mass),
            best.Bm25 > 0 ? hits.Where(hit => quoted.Contains(hit.Document.Id)).Max(hit => hit.Bm25) / best.Bm25 : 0,
            extract.LacksForm(evidence.Question.Type) ? 1 : 0,
            evidence.Terms.ShareOfStems(presence),
            LeadOfSentences(evidence, best),
            Math.Pow(extract.Sentences.Max(sentence => evidence.Terms.Share(sentence.Presence)), 2));
    }

    private static double LeadOfSentences(Evidence evidence, SearchHit best)
    {
        var top = evidence.Sentences.Select(sentence => sentence.Score).DefaultIfEmpty().Max();
        var others = evidence.Sentences.Where(sentence => sentence.Hit.Document.Id != best.Document.Id).Select(sentence => sentence.Score).DefaultIfEmpty().Max();
        return top > 0 ? 1 - (others / top) : 0;
    }

    /// <summary>For who reads along: what the values say.</summary>
    public override string ToString() => string.Create(CultureInfo.GetCultureInfo("de-DE"),
        $"Die beste Stelle erreicht {Reached:P0} und nennt {Names:P0} der Namen; der beste zitierte Satz trägt {SentenceCoverage:P0}; Vorsprung vor anderen Dokumenten {Lead:P0}")
        + (Numbers < 1 ? "; eine Zahl fehlt" : string.Empty) + (LacksForm > 0 ? "; die gefragte Angabe (Betrag, Zeit, Person) fehlt" : string.Empty);
}
