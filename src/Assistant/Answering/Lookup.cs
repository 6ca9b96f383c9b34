using System.Globalization;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Looks up one understanding of a question: retrieves, chooses evidence, extracts, and tells how complete and how sure that is.</summary>
internal sealed class Lookup(KnowledgeAccess knowledge, ConfidenceModel confidence)
{
    private const int PassagesConsidered = 10;
    private const int PassagesOfOneDocument = 5;

    private readonly Surroundings _surroundings = new(knowledge.Passages);

    public async Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken) =>
        await FindAsync(understood, profile, new HashSet<DocumentId>(), trace, cancellationToken);

    /// <param name="understood">What is asked.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="within">The only documents to look in; none means all.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Finding> FindAsync(UnderstoodQuestion understood, AskerProfile profile, IReadOnlySet<DocumentId> within, Trace trace, CancellationToken cancellationToken)
    {
        var land = LandPreference.Of(understood.Text, profile);
        var query = new SearchQuery(understood.Text) { Top = land.Top(PassagesConsidered), TopOfDocument = PassagesOfOneDocument, Excluding = await OthersAsync(within, cancellationToken) };
        var found = land.Order(await knowledge.Search(query, cancellationToken), PassagesConsidered);
        trace.Add("retrieve", $"{found.Hits.Count} passages{(within.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {within.Count} documents") : string.Empty)}");

        var named = NamedDocuments.In(understood, found);
        found = await _surroundings.AddAsync(found, named, cancellationToken);
        trace.Add("surroundings", named.Any ? $"{named.Words.Count} documents named; {found.Hits.Count} passages" : "no document named");

        var evidence = Evidence.From(understood, found, named) with { Land = land };
        trace.Add("evidence", $"{evidence.Sentences.Count} sentences{Withheld(evidence.Withheld)}");

        var chosen = Extract.From(evidence);
        var extract = chosen.WithoutOrders();
        trace.Add("extract", $"{extract.Form}: {extract.Quotations.Count} quotations{Withheld(chosen.Quotations.Count - extract.Quotations.Count)}");

        var coverage = Coverage.Of(extract, evidence);
        var strength = EvidenceStrength.Of(evidence, extract);
        var isLiteral = LiteralEvidence.IsIn(extract, evidence);
        var probability = confidence.Probability(strength);
        var finding = new Finding(evidence, extract, coverage, strength, isLiteral ? confidence.OfLiteral(probability) : probability, isLiteral);
        trace.Add("completeness", $"{SnakeCase.Of(coverage.Completeness)}{(isLiteral ? ", says literally what is asked" : string.Empty)}, confidence {finding.Probability.ToString("F2", CultureInfo.InvariantCulture)}: {strength}");
        return finding;
    }

    /// <summary>True when it may be shown.</summary>
    public bool Fits(Finding finding) => finding.Coverage.Completeness != Completeness.None && finding.Probability >= confidence.AbstainBelow;

    /// <summary>True when it may be shown without reserve.</summary>
    public bool IsCertain(Finding finding) => Fits(finding) && finding.Probability >= confidence.AnswerFrom && !finding.Coverage.MissesKind;

    private async Task<IReadOnlySet<DocumentId>> OthersAsync(IReadOnlySet<DocumentId> within, CancellationToken cancellationToken) =>
        within.Count == 0 ? within : (await knowledge.Documents(cancellationToken)).Select(document => document.Id).Where(id => !within.Contains(id)).ToHashSet();

    private static string Withheld(int count) => count == 0 ? string.Empty : $"; {count} withheld that speak to a machine";
}
