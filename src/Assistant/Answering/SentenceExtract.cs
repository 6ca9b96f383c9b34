using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>Chooses the sentence that answers and the few that support it.</summary>
internal static class SentenceExtract
{
    /// <summary>A sentence of the form asked for leads from this share of the best sentence's relevance on.</summary>
    private const double LeastRelevanceOfForm = 0.6;

    /// <summary>The same by score, in which the standing of the passage counts. An amount or a definition is told surely, a name is guessed.</summary>
    private const double LeastScoreOfSureForm = 0.4;
    private const double LeastScoreOfGuessedForm = 0.8;

    /// <summary>From this share of the best statement's score on an item without a verb leads.</summary>
    private const double FarAbove = 1.3;

    /// <summary>For keywords, an earlier sentence of the passage with this share of the best one's score leads: there the sheet begins to speak of the matter.</summary>
    private const double AsGood = 0.9;

    /// <summary>What has no verb and no more words than this is a heading.</summary>
    private const int HeadingWords = 3;

    public static IReadOnlyList<EvidenceQuotation> Choose(Evidence evidence)
    {
        var candidates = AskedSection.Narrow(evidence).Where(IsQuotable).OrderByDescending(sentence => sentence.Score).ToList();
        if (candidates.Count == 0) return [];
        var lead = Lead(candidates, evidence.Question.Type);
        if (lead.Line.IsRow) return WithRest(TableRows.Around(lead, evidence), evidence);
        if ((lead.NeedsEnumeration || lead.Line.IsItem) && Enumeration.Around(lead, evidence) is { } list && (lead.NeedsEnumeration || list.HangsOnLeadIn)) return WithRest(Items(list, lead, evidence), evidence);
        var support = SupportingSentences.Of(lead, candidates, evidence.Question.Type);
        var answer = PronounContext.Complete(Arrange(Opening(lead, support, evidence.Question.Type), [.. support, lead], evidence.Question.Type), evidence);
        return [.. answer.Select(EvidenceQuotation.Of), .. SectionRest.Beside(answer, lead, evidence)];
    }

    private static IReadOnlyList<EvidenceQuotation> WithRest(IReadOnlyList<EvidenceQuotation> list, Evidence evidence) => [.. list, .. SectionRest.BesideList(list, evidence)];

    /// <summary>
    /// What has no verb is no sentence; it is quoted only where it holds the fact asked for ("Fördervolumen: 8 Mio €") or where keywords ask
    /// for anything. Questions answer nothing.
    /// </summary>
    private static bool IsQuotable(EvidenceSentence sentence) =>
        sentence.Score > 0 && !sentence.Text.EndsWith('?') && (sentence.IsStatement || sentence.FormMatch >= 1 || (sentence.Line.IsItem && sentence.Text.Count(char.IsWhiteSpace) > HeadingWords));

    private static EvidenceSentence Lead(List<EvidenceSentence> candidates, QuestionType type)
    {
        var best = candidates.Find(candidate => candidate.IsStatement) is { } statement && !IsFarAbove(candidates[0], statement) ? statement : candidates[0];
        if (!AnswerForm.Leads(type) && !(type == QuestionType.Which && best.FormMatch < AnswerForm.From)) return best;
        var leastScore = AnswerForm.IsSure(type) ? LeastScoreOfSureForm : LeastScoreOfGuessedForm;
        var near = candidates.Where(candidate => candidate.Relevance >= best.Relevance * LeastRelevanceOfForm && candidate.Score >= best.Score * leastScore);
        var ofForm = (type == QuestionType.Definition ? near.OrderByDescending(candidate => candidate.FormMatch) : near).FirstOrDefault(candidate => candidate.FormMatch >= AnswerForm.From);
        return ofForm ?? best;
    }

    /// <summary>"Abwicklung: KfW, Programmnummer 436" has no verb, and yet says it where no sentence does.</summary>
    private static bool IsFarAbove(EvidenceSentence item, EvidenceSentence statement) => item.Line.IsItem && item.Score >= statement.Score * FarAbove;

    /// <summary>The whole enumeration with its lead-in; of one that is too long only the item, and of a table by Land the asker's rows.</summary>
    private static IReadOnlyList<EvidenceQuotation> Items(Enumeration list, EvidenceSentence lead, Evidence evidence) =>
        list.RowsOf(evidence.Land) is { Count: > 0 } own ? own :
        TableRows.OfNamedLand(list, evidence) is { Count: > 0 } elsewhere ? elsewhere :
        list.Quote(list.Items.Count <= Enumeration.MostItems || list.LeadIn == lead ? list.Items.Take(Enumeration.MostItems) : list.Items.Where(item => item.Contains(lead)));

    /// <summary>Whoever types keywords has asked nothing that one of two equal sentences would answer better.</summary>
    private static EvidenceSentence Opening(EvidenceSentence lead, IReadOnlyList<EvidenceSentence> support, QuestionType type) =>
        type is not (QuestionType.Topic or QuestionType.Definition) || lead.FormMatch >= AnswerForm.From ? lead :
        support.Where(sentence => sentence.Hit.Passage.Id == lead.Hit.Passage.Id && sentence.Score >= lead.Score * AsGood).Append(lead).MinBy(sentence => sentence.Position)!;

    /// <summary>
    /// The leading sentence opens the answer; the others follow in the order of their passage, passages in the order of their best sentence.
    /// What stands before an amount or a definition in its passage is left out.
    /// </summary>
    private static IReadOnlyList<EvidenceSentence> Arrange(EvidenceSentence lead, IReadOnlyList<EvidenceSentence> chosen, QuestionType type)
    {
        var opens = AnswerForm.IsSure(type) && lead.FormMatch >= AnswerForm.From;
        return
        [
            .. chosen.Where(sentence => sentence != lead && (sentence.Hit.Passage.Id != lead.Hit.Passage.Id || sentence.Position > lead.Position || !opens))
                .Prepend(lead)
                .GroupBy(sentence => sentence.Hit.Passage.Id)
                .SelectMany(passage => passage.OrderBy(sentence => sentence == lead ? -1 : sentence.Position)),
        ];
    }
}
