using System.Globalization;
using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Looks up one understanding of a question: retrieves, chooses evidence, extracts, and tells how complete and how sure that is.</summary>
internal sealed class Lookup(KnowledgeAccess knowledge, ConfidenceModel confidence)
{
    private const int PassagesConsidered = 10;
    private const int PassagesOfOneDocument = 5;

    /// <summary>Where a sheet is looked for and not a passage, many sheets are to come up.</summary>
    private const int SheetsConsidered = 20;
    private const int PassagesOfSheet = 2;

    /// <summary>A passage that carries less of the question answers something else, however alone it stands: "lkjsdf 77" finds "Q-77".</summary>
    private const double LeastReached = 0.3;

    /// <summary>What lacks most of what the question names is found by a single word of it; it has to be surer by this to be shown.</summary>
    private const double MostMissing = 0.5;
    private const double SurerBy = 0.1;

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
    public async Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var request = SectionRequest.In(understood);
        if (request is { Role: SectionRole.Summary }) return await FindGistAsync(request, profile, trace, cancellationToken);
        if (request is { Use: SectionUse.First } && await FindSectionAsync(request, profile, trace, cancellationToken) is { } section) return section;
        var finding = await FindSentencesAsync(understood, profile, Everywhere, trace, cancellationToken);
        if (request is not { Use: SectionUse.Otherwise } || IsCertain(finding) || await FindSectionAsync(request, profile, trace, cancellationToken) is not { } instead) return finding;
        return !Fits(finding) || IsCertain(instead) ? instead : finding;
    }

    /// <summary>What something is, in short: its definition, else the summary of the sheet on it.</summary>
    private async Task<Finding> FindGistAsync(SectionRequest request, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var definition = await FindSentencesAsync(QuestionReader.Read($"Was ist {request.Matter.Text}?"), profile, Everywhere, trace, cancellationToken);
        return IsCertain(definition) ? definition : await FindSectionAsync(request, profile, trace, cancellationToken) ?? definition;
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
        trace.Add("retrieve", $"{found.Hits.Count} passages{(within.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {within.Count} documents") : string.Empty)}");

        var named = NamedDocuments.In(understood, found);
        found = await _surroundings.AddAsync(found, named, cancellationToken);
        trace.Add("surroundings", named.Any ? $"{named.Words.Count} documents named; {found.Hits.Count} passages" : "no document named");

        var evidence = Evidence.From(understood, found, named) with { Land = land };
        trace.Add("evidence", $"{evidence.Sentences.Count} sentences{Withheld(evidence.Withheld)}");

        var chosen = Extract.From(evidence);
        var extract = chosen.WithoutOrders();
        trace.Add("extract", $"{extract.Form}: {extract.Quotations.Count} quotations{Withheld(chosen.Quotations.Count - extract.Quotations.Count)}");

        return await _unknown.AddToAsync(Traced(Finding.Of(evidence, extract, confidence, LiteralEvidence.IsIn(extract, evidence)), trace), cancellationToken);
    }

    /// <summary>True when it may be shown.</summary>
    public bool Fits(Finding finding) =>
        finding.Coverage.Completeness != Completeness.None
        && finding.Probability >= confidence.AbstainBelow + (finding.Coverage.MissingShare > MostMissing ? SurerBy : 0)
        && (finding.Strength.Reached >= LeastReached || finding.IsLiteral);

    /// <summary>True when it may be shown without reserve.</summary>
    public bool IsCertain(Finding finding) => Fits(finding) && finding.Probability >= confidence.AnswerFrom && !finding.Coverage.MissesKind;

    /// <summary>The section asked for, of the sheet on the matter; <see langword="null"/> where there is none, or it may be about something else.</summary>
    private async Task<Finding?> FindSectionAsync(SectionRequest request, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var (found, land) = await SearchAsync(Query(request.Matter, SheetsConsidered, PassagesOfSheet), profile, Everywhere, cancellationToken);
        var finding = await _sections.FindAsync(request, found, land, cancellationToken);
        trace.Add("section", $"{SnakeCase.Of(request.Role)} of \"{string.Join(", ", request.Matter.ContentWords)}\": {(finding is null ? "none" : finding.Extract.Quotations.Count)}");
        return finding is not null && Fits(Traced(finding, trace)) ? finding : null;
    }

    private async Task<(SearchResult Found, LandPreference Land)> SearchAsync(SearchQuery query, AskerProfile profile, IReadOnlySet<DocumentId> within, CancellationToken cancellationToken)
    {
        var land = LandPreference.Of(query.Text, profile);
        var found = await knowledge.Search(query with { Top = land.Top(query.Top), Excluding = await OthersAsync(within, cancellationToken) }, cancellationToken);
        return (land.Order(found, query.Top), land);
    }

    private static SearchQuery Query(UnderstoodQuestion question, int passages, int ofOneDocument) => new(question.Text) { Top = passages, TopOfDocument = ofOneDocument };

    private static Finding Traced(Finding finding, Trace trace)
    {
        trace.Add("completeness", $"{SnakeCase.Of(finding.Coverage.Completeness)}{(finding.IsLiteral ? ", says literally what is asked" : string.Empty)}, confidence {finding.Probability.ToString("F2", CultureInfo.InvariantCulture)}: {finding.Strength}");
        return finding;
    }

    private async Task<IReadOnlySet<DocumentId>> OthersAsync(IReadOnlySet<DocumentId> within, CancellationToken cancellationToken) =>
        within.Count == 0 ? within : (await knowledge.Documents(cancellationToken)).Select(document => document.Id).Where(id => !within.Contains(id)).ToHashSet();

    private static string Withheld(int count) => count == 0 ? string.Empty : $"; {count} withheld that speak to a machine";
}
