using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Advice;

/// <summary>Finds the sheets of a kind that are about a matter, not those that merely mention it.</summary>
internal sealed class MatterSearch(KnowledgeAccess knowledge)
{
    /// <summary>Passages looked at, and of one document.</summary>
    private const int PassagesConsidered = 80;
    private const int PassagesOfOneDocument = 4;

    /// <summary>Share of the matter that title, fields of action, summary and what was done must carry.</summary>
    private const double AboutFrom = 0.5;

    /// <summary>What title and fields of action count beside the sections.</summary>
    private const double TitleShare = 0.5;

    /// <param name="matter">What it is about; not empty.</param>
    /// <param name="kind">The kind of document sought.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>The sheets, those most about it first.</returns>
    public async Task<IReadOnlyList<MatterSheet>> FindAsync(Matter matter, DocumentKind kind, CancellationToken cancellationToken)
    {
        var found = await knowledge.Search(new SearchQuery(matter.Text) { Top = PassagesConsidered, TopOfDocument = PassagesOfOneDocument }, cancellationToken);
        var terms = new QuestionTerms(found.Terms, QuestionReader.Read(matter.Text).Words);
        var sheets = new List<MatterSheet>();
        foreach (var document in found.Hits.Select(hit => hit.Document).Where(document => document.Kind == kind).DistinctBy(document => document.Id))
        {
            var sheet = Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken));
            if (FitOf(sheet, terms) is { } fit) sheets.Add(new MatterSheet(sheet, fit));
        }

        return [.. sheets.OrderByDescending(sheet => sheet.Fit).ThenBy(sheet => sheet.Sheet.Document.Title, StringComparer.Ordinal)];
    }

    /// <returns><see langword="null"/> for a sheet that is about something else.</returns>
    private static double? FitOf(Sheet sheet, QuestionTerms terms)
    {
        var title = $"{sheet.Document.Title}\n{string.Join(", ", sheet.Document.FieldsOfAction.Select(field => field.Name))}";
        var sections = sheet.Sections
            .Where(section => section.Role is SectionRole.Summary or SectionRole.Done or SectionRole.Suitability)
            .SelectMany(section => section.Statements.Select(statement => statement.Quotation.Text));
        var about = terms.Share(terms.PresenceIn($"{title}\n{string.Join('\n', sections)}").Values);
        return about < AboutFrom ? null : (about * (1 - TitleShare)) + (terms.Share(terms.PresenceIn(title).Values) * TitleShare);
    }
}
