using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>Sheets beside the cited ones that share a field of action and came up in the search too.</summary>
internal static class RelatedSheets
{
    private const int Most = 2;

    /// <summary>Share of the question that a sheet's best passage carries at least.</summary>
    private const double LeastOfQuestion = 0.3;

    public static IReadOnlyList<Document> To(Finding finding)
    {
        var cited = finding.Extract.Quotations.Select(quotation => quotation.Hit.Document).DistinctBy(document => document.Id).ToList();
        var fields = cited[0].FieldsOfAction.ToHashSet();
        var terms = finding.Evidence.Terms;
        return
        [
            .. finding.Evidence.Found.Hits
                .Where(hit => IsSheet(hit.Document) && hit.Document.FieldsOfAction.Any(fields.Contains) && cited.TrueForAll(document => document.Id != hit.Document.Id))
                .Where(hit => terms.Share(terms.PresenceIn(PassageContext.Terms(hit)).Values) >= LeastOfQuestion)
                .Select(hit => hit.Document)
                .DistinctBy(document => document.Id)
                .Take(Most),
        ];
    }

    private static bool IsSheet(Document document) =>
        document.Kind is DocumentKind.Guide or DocumentKind.Project or DocumentKind.Solution or DocumentKind.Funding or DocumentKind.Training;
}
