namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>Quotes what stands in a section, or in the rest of one, in its order: sentences, and lists and tables with their lead-in.</summary>
internal static class SectionText
{
    /// <param name="sentences">Of one section, passage by passage, in order. A section cut into passages repeats a lead-in in each; it is quoted once.</param>
    /// <param name="mostSentences">Sentences quoted at most beside lists and tables, of which <see cref="Enumeration.MostItems"/> items are shown in all.</param>
    public static IReadOnlyList<EvidenceQuotation> Quote(IReadOnlyList<EvidenceSentence> sentences, int mostSentences)
    {
        var lists = sentences.GroupBy(sentence => sentence.Hit.Passage.Id).SelectMany(Enumeration.In).ToList();
        var listed = lists.SelectMany(list => list.Items).SelectMany(item => item).ToHashSet();
        var quoted = new List<EvidenceQuotation>();
        var (plain, items) = (0, 0);
        foreach (var sentence in sentences)
        {
            if (lists.Find(list => list.LeadIn == sentence || (list.LeadIn is null && list.First == sentence)) is { } list)
            {
                var shown = list.Items.Take(Enumeration.MostItems - items).ToList();
                items += shown.Count;
                if (shown.Count > 0) quoted.AddRange(list.Quote(shown).Where(one => !quoted.Exists(other => other.Text == one.Text)));
            }
            else if (!listed.Contains(sentence) && plain < mostSentences && SupportingSentences.IsSelfStanding(sentence))
            {
                quoted.Add(EvidenceQuotation.Of(sentence));
                plain++;
            }
        }

        return quoted;
    }
}
