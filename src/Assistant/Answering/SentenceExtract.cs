using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>Chooses the sentence that answers and the few that support it.</summary>
internal static class SentenceExtract
{
    /// <summary>A sentence of the form asked for leads from this share of the best sentence's relevance on.</summary>
    private const double LeastRelevanceOfForm = 0.6;

    /// <summary>The same by score, in which the standing of the passage counts.</summary>
    private const double LeastScoreOfForm = 0.6;

    public static IReadOnlyList<Quotation> Choose(Evidence evidence)
    {
        var candidates = evidence.Sentences.Where(IsQuotable).OrderByDescending(sentence => sentence.Score).ToList();
        if (candidates.Count == 0) return [];
        var lead = Lead(candidates, evidence.Question.Type);
        if (lead.Line.IsRow) return TableRows.Around(lead, evidence);
        if (lead.IsDependentItem) return Items(lead, evidence);
        var support = SupportingSentences.Of(lead, candidates, evidence.Question.Type);
        return [.. PronounContext.Complete(Arrange(lead, support, evidence.Question.Type), evidence).Select(Quotation.Of)];
    }

    /// <summary>
    /// What has no verb is no sentence; it is quoted only where it holds the fact asked for ("Fördervolumen: 8 Mio €") or where keywords ask
    /// for anything. Questions answer nothing.
    /// </summary>
    private static bool IsQuotable(EvidenceSentence sentence) =>
        sentence.Score > 0 && !sentence.Text.EndsWith('?') && (sentence.IsStatement || sentence.FormMatch >= 1 || sentence.Line.IsItem);

    private static EvidenceSentence Lead(List<EvidenceSentence> candidates, QuestionType type)
    {
        var best = candidates.Find(candidate => candidate.IsStatement) ?? candidates[0];
        if (!AnswerForm.IsDemandedBy(type) && type != QuestionType.Definition) return best;
        var ofForm = candidates.Find(candidate => candidate.FormMatch >= AnswerForm.From);
        return ofForm is not null && ofForm.Relevance >= best.Relevance * LeastRelevanceOfForm && ofForm.Score >= best.Score * LeastScoreOfForm ? ofForm : best;
    }

    /// <summary>The whole enumeration with its lead-in; of one that is too long only the item.</summary>
    private static IReadOnlyList<Quotation> Items(EvidenceSentence lead, Evidence evidence)
    {
        if (Enumeration.Around(lead, evidence) is not { } list) return [Quotation.Of(lead)];
        return list.Quote(list.Items.Count <= Enumeration.MostItems ? list.Items : list.Items.Where(item => item.Contains(lead)));
    }

    /// <summary>Sentences of a passage in its order, passages in the order of their best sentence; a fact or definition asked for comes before all.</summary>
    private static IReadOnlyList<EvidenceSentence> Arrange(EvidenceSentence lead, IReadOnlyList<EvidenceSentence> support, QuestionType type)
    {
        IReadOnlyList<EvidenceSentence> inOrder = [.. support.Prepend(lead).GroupBy(sentence => sentence.Hit.Passage.Id).SelectMany(passage => passage.OrderBy(sentence => sentence.Position))];
        var leadFirst = lead.FormMatch >= AnswerForm.From && (AnswerForm.IsDemandedBy(type) || type is QuestionType.Definition or QuestionType.Where);
        return leadFirst ? [lead, .. inOrder.Where(sentence => sentence != lead)] : inOrder;
    }
}
