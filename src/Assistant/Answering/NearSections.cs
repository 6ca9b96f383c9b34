namespace SmartRegions.Assistant.Answering;

/// <summary>Names where an asker may read on who gets no answer: the sections that would have been quoted, then the best passages.</summary>
internal static class NearSections
{
    private const int Most = 3;

    /// <summary>What is less sure than this is about something else.</summary>
    private const double LeastProbability = 0.05;

    /// <summary>Passages that carry less than this share of the question are not even near.</summary>
    private const double LeastShare = 0.2;

    public static IReadOnlyList<NearSection> To(Finding finding)
    {
        if (finding.Probability < LeastProbability) return [];
        var (evidence, terms) = (finding.Evidence, finding.Evidence.Terms);
        return
        [
            .. finding.Extract.Quotations.Select(quotation => quotation.Hit)
                .Concat(evidence.Found.Hits)
                .Where(hit => PassageContext.InnermostHeading(hit).Length > 0 && terms.Share(terms.PresenceIn(PassageContext.Terms(hit)).Values) >= LeastShare)
                .Select(hit => new NearSection(hit.Document, PassageContext.InnermostHeading(hit)))
                .DistinctBy(section => (section.Document.Id, section.Heading))
                .Take(Most),
        ];
    }
}
