using SmartRegions.Assistant.Answering.Sections;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// A short section under a heading that is about the question is read to its end: what its author put beside the answer belongs to it
/// (conditions, exceptions, what is not known).
/// </summary>
internal static class SectionRest
{
    /// <summary>Share of the question that the innermost heading must carry.</summary>
    private const double LeastOfQuestion = 0.35;

    /// <summary>Sentences an answer has with it at most.</summary>
    private const int MostSentences = 5;

    /// <summary>Sentences beside a quoted list at most.</summary>
    private const int BesideLists = 2;

    /// <param name="chosen">The answer so far, the leading sentence's passage first.</param>
    /// <param name="lead">The leading sentence.</param>
    /// <param name="evidence">All sentences.</param>
    /// <returns>
    /// What follows the leading sentence in its section and is not in the answer yet: sentences as far as there is room, and a list or table with its lead-in. Below a heading that is the question
    /// also what stands before it.
    /// </returns>
    public static IReadOnlyList<EvidenceQuotation> Beside(IReadOnlyList<EvidenceSentence> chosen, EvidenceSentence lead, Evidence evidence)
    {
        if (evidence.Terms.Share(Above(lead, evidence)) < LeastOfQuestion) return [];
        var isAsked = AskedSection.IsAbove(lead, evidence) || new HeadingAgreement(evidence.Question, evidence.Terms).IsWithin(PassageContext.InnermostHeading(lead.Hit));
        var rest = evidence.Sentences.Where(sentence => ReferenceEquals(sentence.Hit, lead.Hit) && (isAsked || sentence.Position > lead.Position) && !chosen.Contains(sentence));
        return SectionText.Quote([.. rest], Math.Max(0, MostSentences - chosen.Count));
    }

    /// <summary>The sentences of the section beside a list or table of it that is quoted.</summary>
    public static IReadOnlyList<EvidenceQuotation> BesideList(IReadOnlyList<EvidenceQuotation> list, Evidence evidence)
    {
        if (list.Count == 0) return [];
        if (evidence.Terms.Share(Above(list[0].Sentences[0], evidence)) < LeastOfQuestion) return [];
        var plain = evidence.Sentences.Where(sentence => ReferenceEquals(sentence.Hit, list[0].Hit) && SupportingSentences.IsSelfStanding(sentence)).Select(EvidenceQuotation.Of);
        return [.. plain.Where(one => !list.Any(one.Overlaps)).Take(BesideLists)];
    }

    private static double[] Above(EvidenceSentence sentence, Evidence evidence) =>
        evidence.Noted.Of(sentence.Hit, sentence.Read.LineNumber).Beside(evidence.Terms.PresenceIn(PassageContext.InnermostHeading(sentence.Hit)).Values);
}
