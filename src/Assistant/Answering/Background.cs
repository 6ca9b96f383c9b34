using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>What else the fact sheet that answers says of the matter, to stand under the answer: its summary, and what comes nearest to the question. Only sheets with a summary are written for that.</summary>
/// <param name="passages">How a sheet is read.</param>
internal sealed class Background(DocumentPassages passages)
{
    /// <summary>Sentences quoted at most, and of these from the summary.</summary>
    private const int Most = 5;
    private const int MostOfSummary = 3;

    /// <summary>Share of the leading sentence's score from which another sentence of the sheet belongs to the question.</summary>
    private const double LeastScore = 0.5;

    /// <summary>Share of the question that a sentence of the summary must have in its own words.</summary>
    private const double LeastOfQuestion = 0.3;

    /// <summary>What shares more of its words with one sentence that is said adds too little.</summary>
    private const double MostSaid = 0.6;

    /// <summary>Share of the question that the sheet's title must carry where the answer is given with reserve: it may stand in the wrong sheet.</summary>
    private const double LeastOfUncertain = 0.3;

    /// <param name="finding">What answers.</param>
    /// <param name="isCertain">False when it fits only possibly.</param>
    /// <param name="caution">What stands below as something to be heeded is not said twice; <see langword="null"/> for nothing.</param>
    /// <param name="profile">Whose Land may be spoken of.</param>
    /// <param name="conversation">What was said before is not said again.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>The finding itself where an amount, a date, a person is asked for that is not in it: beside that, other facts would pass for the answer.</returns>
    public async Task<Finding> AddToAsync(Finding finding, bool isCertain, Quotation? caution, AskerProfile profile, Conversation conversation, CancellationToken cancellationToken)
    {
        if (finding.Coverage.LacksForm || finding.Extract.Quotations.Count == 0) return finding;
        var lead = finding.Extract.Quotations[0];
        var terms = finding.Evidence.Terms;
        if (!isCertain && terms.Share(terms.PresenceIn(lead.Document.Title).Values) < LeastOfUncertain) return finding;
        var sheet = await passages(lead.Document.Id, cancellationToken);
        if (!sheet.Any(IsSummary)) return finding;
        var evidence = Evidence.From(finding.Evidence.Question, finding.Evidence.Found with { Hits = [.. sheet.Select(passage => lead.Hit with { Passage = passage, Bm25 = 0 })] }, finding.Evidence.Named);
        var laender = LandsOf(finding, profile);
        IReadOnlyList<string> below = caution is null ? [] : [caution.Text];
        var said = finding.Extract.Quotations.Select(quotation => quotation.Text).Concat(below).Concat(SaidIn(conversation)).Select(text => StatementContent.Of(text)).ToList();
        return finding.WithBackground(Choose(evidence, lead, said, laender));
    }

    /// <summary>What a sentence may be on: the asker's Land, those asked about and those that the answer speaks of.</summary>
    private static HashSet<Land> LandsOf(Finding finding, AskerProfile profile)
    {
        var texts = finding.Extract.Quotations.Select(quotation => quotation.Text).Append(finding.Evidence.Question.Text);
        return [.. texts.Select(LandMention.In).Append(profile.Land).OfType<Land>(), .. finding.Extract.Quotations[0].Document.Laender];
    }

    private static bool IsSummary(Passage passage) => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == SectionRole.Summary;

    private static IEnumerable<string> SaidIn(Conversation conversation) =>
        conversation.Turns.Select(turn => turn.Answer?.CitedPart()).OfType<CitedAnswer>().SelectMany(answer => answer.Sentences).Select(sentence => sentence.Text);

    /// <summary>The summary in its order, then the nearest sentences in the order of the sheet.</summary>
    private static IReadOnlyList<EvidenceQuotation> Choose(Evidence evidence, EvidenceQuotation lead, List<StatementContent> said, HashSet<Land> laender)
    {
        // Where no Land is spoken of, each one is an example.
        bool IsOfLand(EvidenceSentence sentence) => laender.Count == 0 || LandMention.In(sentence.Text) is not { } land || laender.Contains(land);

        var summary = SectionText.Quote([.. evidence.Sentences.Where(sentence => IsSummary(sentence.Hit.Passage) && IsOfLand(sentence) && evidence.Terms.Share(sentence.Presence) >= LeastOfQuestion).OrderBy(sentence => sentence.Position)], MostOfSummary + said.Count);
        var chosen = New(summary, said).Take(MostOfSummary).ToList();
        var least = LeastScore * evidence.Sentences.Where(sentence => lead.Sentences.Any(leading => leading.Text == sentence.Text)).Select(sentence => sentence.Score).DefaultIfEmpty(double.MaxValue).Max();
        var near = evidence.Sentences.Where(sentence => sentence.Score >= least && IsOnMatter(sentence) && IsOfLand(sentence)).OrderByDescending(sentence => sentence.Score).Select(EvidenceQuotation.Of);
        var passages = evidence.Found.Hits.Select(hit => hit.Passage.Id).ToList();
        chosen.AddRange(New(near, said).Take(Most - chosen.Count).OrderBy(quotation => passages.IndexOf(quotation.Passage.Id)).ThenBy(quotation => quotation.Start));
        return new Extract(chosen, Extract.Section).WithoutOrders().Quotations;
    }

    /// <summary>A statement, not on what is unknown or leads elsewhere; what is to be heeded has its own place.</summary>
    private static bool IsOnMatter(EvidenceSentence sentence) =>
        SupportingSentences.IsSelfStanding(sentence) && !Signpost.Is(sentence.Text) && !UnknownStatement.Is(sentence.Text)
        && sentence.Hit.Passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) is not (SectionRole.Risks or SectionRole.Unknown);

    /// <summary>Those that say something that none says yet; each is said with that.</summary>
    private static IEnumerable<EvidenceQuotation> New(IEnumerable<EvidenceQuotation> quotations, List<StatementContent> said)
    {
        foreach (var quotation in quotations)
        {
            var content = StatementContent.Of(quotation.Text);
            if (said.Exists(other => content.IsWithin(other) || content.ShareIn(other) >= MostSaid)) continue;
            said.Add(content);
            yield return quotation;
        }
    }
}
