using System.Globalization;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Looks up one understanding of a question: retrieves, chooses evidence, extracts, and tells how complete and how sure that is.</summary>
/// <param name="knowledge">Where it is looked up.</param>
/// <param name="time">Tells the year.</param>
/// <param name="confidence">How evidence becomes confidence.</param>
internal sealed class Lookup(KnowledgeAccess knowledge, TimeProvider time, ConfidenceModel confidence)
{
    private const int PassagesConsidered = 10;
    private const int PassagesOfOneDocument = 5;

    /// <summary>Where a sheet is looked for and not a passage, many sheets are to come up.</summary>
    private const int SheetsConsidered = 20;
    private const int PassagesOfSheet = 2;

    /// <summary>A passage that carries less of the question answers something else, however alone it stands: "lkjsdf 77" finds "Q-77".</summary>
    private const double LeastReached = 0.3;

    /// <summary>The more of what the question names is missing, the surer a finding has to be to be shown; by this where all of it is.</summary>
    private const double SurerByMissing = 0.15;

    /// <summary>What is counted without being named must be this sure to be shown: a count of "Menschen" may be told by one of "Fahrgäste", or by none.</summary>
    private const double CountedFrom = 0.5;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>By how much the best passage and the best sentence may stand above those of other documents at most where others were left out. Set, not fitted.</summary>
    private const double UsualLead = 0.3;
    private const double UsualSentenceLead = 0.1;

    /// <summary>No documents to keep to.</summary>
    public static IReadOnlySet<DocumentId> Everywhere { get; } = new HashSet<DocumentId>();

    private readonly Surroundings _surroundings = new(knowledge.Passages);
    private readonly SectionSearch _sections = new(knowledge.Passages, confidence);
    private readonly UnknownStatement _unknown = new(knowledge.Passages);

    /// <summary>A section where one is asked for, else the sentences that answer, else the section all the same.</summary>
    /// <param name="understood">What is asked.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken) =>
        FindAsync(understood, profile, Everywhere, trace, cancellationToken);

    /// <summary>The same in some documents only.</summary>
    /// <param name="understood">What is asked.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="within">The only documents to look in; none means all.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, IReadOnlySet<DocumentId> within, Trace trace, CancellationToken cancellationToken)
    {
        var request = SectionRequest.In(understood);
        if (request is { Role: SectionRole.Summary }) return await FindGistAsync(request, profile, within, trace, cancellationToken);
        if (request is { Use: SectionUse.First } && await FindSectionAsync(request, profile, within, trace, cancellationToken) is { } section) return section;
        var finding = await FindSentencesAsync(understood, profile, within, trace, cancellationToken);
        if (request is not { Use: SectionUse.Otherwise } || IsCertain(finding) || await FindSectionAsync(request, profile, within, trace, cancellationToken) is not { } instead) return finding;
        return !Fits(finding) || IsCertain(instead) ? instead : finding;
    }

    /// <summary>What something is, in short: its definition, else the summary of the sheet on it.</summary>
    private async Task<Finding> FindGistAsync(SectionRequest request, AskerProfile profile, IReadOnlySet<DocumentId> within, Trace trace, CancellationToken cancellationToken)
    {
        var definition = await FindSentencesAsync(QuestionReader.Read($"Was ist {request.Matter.Text}?"), profile, within, trace, cancellationToken);
        return IsCertain(definition) ? definition : await FindSectionAsync(request, profile, within, trace, cancellationToken) ?? definition;
    }

    /// <summary>The sentences that answer.</summary>
    /// <param name="understood">What is asked.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="within">The only documents to look in; none means all.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Finding> FindSentencesAsync(UnderstoodQuestion understood, AskerProfile profile, IReadOnlySet<DocumentId> within, Trace trace, CancellationToken cancellationToken)
    {
        var (found, land) = await SearchAsync(Query(understood, PassagesConsidered, PassagesOfOneDocument), profile, within, cancellationToken);
        trace.Add(TraceStep.Retrieve, $"{Passages(found)}{(within.Count > 0 ? $" aus {GermanCount.Of(within.Count, "Dokument", "Dokumenten")}" : string.Empty)}");

        var named = NamedDocuments.In(understood, found);
        found = await _surroundings.AddAsync(found, named, cancellationToken);
        trace.Add(TraceStep.Surroundings, named.Any ? $"{GermanCount.Of(named.Words.Count, "Dokument", "Dokumente")} beim Namen genannt; {Passages(found)}" : "kein Dokument beim Namen genannt");

        var evidence = Evidence.From(understood, found, named) with { Land = land };
        trace.Add(TraceStep.Evidence, GermanCount.Of(evidence.Sentences.Count, "Satz", "Sätze") + Withheld(evidence.Withheld));

        var chosen = Extract.From(evidence);
        var shown = chosen.WithoutOrders();
        var extract = shown.WithoutRepetition();
        trace.Add(TraceStep.Extract, $"{extract.Form}: {Quotations(extract)}{Withheld(chosen.Quotations.Count - shown.Quotations.Count)}");

        var finding = AtLeastShown(Finding.Of(evidence, extract, confidence, LiteralEvidence.IsIn(extract, evidence)).OrMissingRow());
        if (within.Count == 0 && await FollowSignpostAsync(finding, profile, trace, cancellationToken) is { } told) return told;
        return await _unknown.AddToAsync(Traced(finding, trace), cancellationToken);
    }

    /// <summary>What an editor noted in the very words of the question is shown, with reserve at least: "Was sollen wir als Erstes machen?" has hardly a word to be sure by.</summary>
    private Finding AtLeastShown(Finding finding) => finding.Evidence.Noted.HasVerbatim(finding.Extract.Quotations.Select(quotation => quotation.Hit))
        ? finding with { Probability = Math.Max(finding.Probability, confidence.AbstainBelow) }
        : finding;

    /// <summary>What stands where a found sentence points to: where that sentence would be the answer, or nothing is surer and speaks of more of the question.</summary>
    private async Task<Finding?> FollowSignpostAsync(Finding finding, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (Signpost.In(finding.Evidence, await knowledge.Documents(cancellationToken)) is not var (sentence, target)) return null;
        var leads = Leads(sentence, finding);
        if (!leads && IsCertain(finding)) return null;
        trace.Add(TraceStep.Signpost, $"steht in „{target.Title}“");
        var told = WithoutLead(await FindSentencesAsync(finding.Evidence.Question, profile, new HashSet<DocumentId> { target.Id }, trace, cancellationToken), withReserve: !leads);
        return Fits(told) && (leads || (told.Probability >= finding.Probability && told.Coverage.MissingShare <= finding.Coverage.MissingShare)) ? told : null;
    }

    /// <summary>True where the sentence is quoted, and no less of the question is in it than in the one that is quoted first.</summary>
    private static bool Leads(EvidenceSentence sentence, Finding finding) =>
        finding.Extract.Sentences.Contains(sentence) && finding.Evidence.Terms.Share(sentence.Presence) >= finding.Evidence.Terms.Share(finding.Extract.Quotations[0].Sentences[0].Presence);

    /// <summary>True when it may be shown.</summary>
    public bool Fits(Finding finding) =>
        finding.Coverage.Completeness != Completeness.None
        && finding.Probability >= confidence.AbstainBelow + (SurerByMissing * finding.Coverage.MissingShare)
        && (finding.Strength.Reached >= LeastReached || finding.IsLiteral)
        && (!finding.Coverage.MissesCounted || (finding.Probability >= CountedFrom && !finding.Coverage.LacksForm))
        && (finding.IsLiteral || !(AsksForMoreThanAMeaning(finding.Evidence.Question.Type) && IsOnlyAMeaning(finding)))
        && (finding.IsLiteral || !PersonDetail.IsAskedFor(finding.Evidence.Question))
        && !AskedYear.IsNowhereIn(finding.Extract, finding.Evidence.Question, GermanToday.At(time).Year);

    /// <summary>True when it may be shown without reserve.</summary>
    public bool IsCertain(Finding finding) => Fits(finding) && finding.Probability >= confidence.AnswerFrom && !finding.Coverage.MissesKind && !finding.Coverage.MissesCounted;

    /// <summary>True when nothing is quoted but what words mean.</summary>
    public static bool IsOnlyAMeaning(Finding finding) => finding.Extract.Quotations is { Count: > 0 } quotations && quotations.All(quotation => PassageContext.TellsMeaning(quotation.Hit));

    /// <summary>Who asks where or how to get a passport is not told what an online identity card is.</summary>
    private static bool AsksForMoreThanAMeaning(QuestionType type) => QuestionTypes.DemandForm(type) || type is QuestionType.Where or QuestionType.How;

    /// <summary>What was found, so that it is shown with reserve at most.</summary>
    public Finding WithReserve(Finding finding) => finding with { Probability = Math.Min(finding.Probability, Math.BitDecrement(confidence.AnswerFrom)), IsLiteral = false };

    /// <summary>What was found within a few documents, as sure as it would be if all had been looked into: that it leads those few says nothing.</summary>
    /// <param name="finding">Found within a few documents.</param>
    /// <param name="withReserve">True where it is to be shown with reserve at most.</param>
    public Finding WithoutLead(Finding finding, bool withReserve)
    {
        if (finding.IsLiteral) return finding with { Probability = ConfidenceModel.OfLiteral(0) };
        var strength = finding.Strength with { Lead = Math.Min(finding.Strength.Lead, UsualLead), SentenceLead = Math.Min(finding.Strength.SentenceLead, UsualSentenceLead) };
        return finding with { Probability = Math.Min(confidence.Probability(strength), withReserve ? Math.BitDecrement(confidence.AnswerFrom) : 1) };
    }

    /// <summary>The section asked for, of the sheet on the matter.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="within">The only documents to look in; none means all.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where there is none, or it may be about something else.</returns>
    public async Task<Finding?> FindSectionAsync(SectionRequest request, AskerProfile profile, IReadOnlySet<DocumentId> within, Trace trace, CancellationToken cancellationToken)
    {
        var (found, land) = await SearchAsync(Query(request.Matter, SheetsConsidered, PassagesOfSheet), profile, within, cancellationToken);
        var finding = await _sections.FindAsync(request, found, land, cancellationToken);
        trace.Add(TraceStep.Section, $"„{request.Role.German()}“ zu „{string.Join(", ", request.Matter.ContentWords)}“: {(finding is null ? "keiner" : Quotations(finding.Extract))}");
        return finding is not null && Fits(Traced(finding, trace)) ? finding : null;
    }

    private async Task<(SearchResult Found, LandPreference Land)> SearchAsync(SearchQuery query, AskerProfile profile, IReadOnlySet<DocumentId> within, CancellationToken cancellationToken)
    {
        var land = LandPreference.Of(query.Text, profile);
        var bounded = query with { Top = land.Top(query.Top), Excluding = await OthersAsync(within, cancellationToken) };
        var found = await knowledge.Search(bounded, cancellationToken);
        if (land.Land is null && LandSections.Crowd(found.Hits)) found = await knowledge.Search(bounded with { Top = LandPreference.TopAmongMany(query.Top) }, cancellationToken);
        return (land.Order(found, query.Top), land);
    }

    private static SearchQuery Query(UnderstoodQuestion question, int passages, int ofOneDocument) => new(question.Text) { Top = passages, TopOfDocument = ofOneDocument };

    private static Finding Traced(Finding finding, Trace trace)
    {
        var extent = finding.Coverage.Completeness switch { Completeness.Full => "vollständig", Completeness.Partial => "teilweise", _ => "nicht beantwortet" };
        trace.Add(TraceStep.Completeness, $"{extent}{(finding.IsLiteral ? ", steht wörtlich so da" : string.Empty)}, Sicherheit {finding.Probability.ToString("P0", German)}: {finding.Strength}");
        return finding;
    }

    private async Task<IReadOnlySet<DocumentId>> OthersAsync(IReadOnlySet<DocumentId> within, CancellationToken cancellationToken) =>
        within.Count == 0 ? within : (await knowledge.Documents(cancellationToken)).Select(document => document.Id).Where(id => !within.Contains(id)).ToHashSet();

    private static string Passages(SearchResult found) => GermanCount.Of(found.Hits.Count, "Stelle", "Stellen");

    private static string Quotations(Extract extract) => GermanCount.Of(extract.Quotations.Count, "Zitat", "Zitate");

    private static string Withheld(int count) => count == 0 ? string.Empty : $"; {GermanCount.Of(count, "Satz", "Sätze")} zurückgehalten, da an ein Programm gerichtet";
}
