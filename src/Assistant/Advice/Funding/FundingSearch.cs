using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>Finds the programmes that come into question for a Land and a matter.</summary>
internal sealed class FundingSearch(KnowledgeAccess knowledge)
{
    private const int PassagesConsidered = 30;

    /// <summary>Documents whose fields of action tell what field a matter belongs to.</summary>
    private const int DocumentsOfTheField = 4;

    /// <summary>A programme whose own text speaks of the matter fits better than one of the same field, that better than one without a field.</summary>
    private const double FitOfMention = 1;
    private const double FitOfField = 0.75;
    private const double FitOfAnyMatter = 0.5;

    /// <summary>Fields that say nothing about what a programme pays for.</summary>
    private static readonly FrozenSet<string> OpenFields = new[]
    {
        "Finanzierung", "Zusammenarbeit", "Strategie und Organisation", "Verwaltungsdigitalisierung", "Stadtentwicklung",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="request">Whose question, and the day.</param>
    /// <param name="matter">What the money is for; may be empty.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>The programmes named in the question, or else those for the Land and the matter; the Land's own first, then by fit.</returns>
    public async Task<FundingSelection> FindAsync(AdviceRequest request, Matter matter, CancellationToken cancellationToken)
    {
        var documents = await knowledge.Documents(cancellationToken);
        var all = documents.Where(document => document is { Kind: DocumentKind.Funding, Funding: not null }).ToList();
        var named = NamedProgrammes.In(request.Question.Text, all);
        if (named.Count > 0) return new FundingSelection([.. named.Select(document => Programme(document, request, 1))], AreNamed: true);

        var land = request.Profile.Land;
        var inLand = all.Where(document => document.Laender.Count == 0 || (land is { } known && document.Laender.Contains(known))).ToList();
        if (matter.IsEmpty) return new FundingSelection(Ordered(inLand.Select(document => Programme(document, request, 1))), AreNamed: false);

        var found = await knowledge.Search(new SearchQuery(matter.Text) { Top = PassagesConsidered, TopOfDocument = 2 }, cancellationToken);
        var fields = FieldsOf(found);
        var mentioning = found.Hits.Select(hit => hit.Document.Id).ToHashSet();
        var fitting = inLand.Select(document => Programme(document, request, FitOf(document, fields, mentioning))).Where(programme => programme.Fit > 0);
        return new FundingSelection(Ordered(fitting), AreNamed: false);
    }

    private static FundingProgramme Programme(Document document, AdviceRequest request, double fit)
    {
        var call = document.Funding!;
        return new FundingProgramme(document, call, call.On(request.Today), document.Laender.Count > 0, fit);
    }

    private static List<FundingProgramme> Ordered(IEnumerable<FundingProgramme> programmes) =>
    [
        .. programmes
            .OrderByDescending(programme => programme.IsOfLand)
            .ThenByDescending(programme => programme.Fit)
            .ThenByDescending(programme => programme.Call.Until ?? programme.Document.Validity.Until?.LastDay ?? DateOnly.MinValue)
            .ThenBy(programme => programme.Document.Title, StringComparer.Ordinal),
    ];

    /// <summary>The fields of the documents that speak of the matter most.</summary>
    private static HashSet<string> FieldsOf(SearchResult found) =>
    [
        .. found.Hits.Select(hit => hit.Document).DistinctBy(document => document.Id).Take(DocumentsOfTheField)
            .SelectMany(document => document.FieldsOfAction).Select(field => field.Name).Where(name => !OpenFields.Contains(name)),
    ];

    private static double FitOf(Document document, HashSet<string> fields, HashSet<DocumentId> mentioning)
    {
        var own = document.FieldsOfAction.Select(field => field.Name).Where(name => !OpenFields.Contains(name)).ToList();
        if (own.Exists(fields.Contains)) return mentioning.Contains(document.Id) ? FitOfMention : FitOfField;
        return own.Count == 0 ? FitOfAnyMatter : 0;
    }
}
