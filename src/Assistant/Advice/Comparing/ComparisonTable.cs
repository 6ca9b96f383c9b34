using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>Sets sheets side by side. Projects are compared as projects, programmes as programmes; where a solution is among them, all are compared as solutions.</summary>
internal static class ComparisonTable
{
    /// <summary>By what is compared: our heading, the sections, how many of their statements each.</summary>
    private static readonly (string Heading, SectionRole[] Roles, int Most)[] OfProjects =
    [
        ("Was umgesetzt wurde", [SectionRole.Summary, SectionRole.Done], 3),
        ("Kosten", [SectionRole.Cost], 1),
        ("Voraussetzungen", [SectionRole.Prerequisites], 1),
        ("Was gelernt wurde", [SectionRole.Learned], 1),
        ("Risiken und Datenschutz", [SectionRole.Risks], 1),
    ];

    private static readonly (string Heading, SectionRole[] Roles, int Most)[] OfSolutions =
    [
        ("Was es ist", [SectionRole.Summary], 1),
        ("Wofür es sich eignet", [SectionRole.Suitability], 1),
        ("Wer es nutzt", [SectionRole.Users], 2),
        ("Kosten", [SectionRole.Cost], 1),
        ("Voraussetzungen", [SectionRole.Prerequisites], 1),
        ("Risiken und Datenschutz", [SectionRole.Risks], 1),
    ];

    /// <summary>Our heading, the section, how many of its statements a programme.</summary>
    public static IReadOnlyList<ShownSection> OfProgrammes { get; } =
    [
        new("Was gefördert wird", SectionRole.Supported, 1),
        new("Wer", SectionRole.WhoMayApply, 1),
        new("Höhe", SectionRole.Quota, 1),
        new("Frist", SectionRole.Deadline, 1),
    ];

    /// <param name="sheets">What is compared.</param>
    /// <param name="today">By which a programme is open or not.</param>
    /// <param name="numbers">Gives out the citations.</param>
    public static AnswerTable Of(IReadOnlyList<Sheet> sheets, DateOnly today, CitationNumbers numbers)
    {
        var areProjects = sheets.All(sheet => sheet.Document.Kind == DocumentKind.Project);
        var areProgrammes = sheets.All(sheet => sheet.Document.Funding is not null);
        List<AnswerRow> rows = [];
        if (areProjects) rows.Add(new AnswerRow("Land und Größe", [.. sheets.Select(sheet => OfFields(sheet, ComparisonWording.Place(sheet.Document), numbers))]));
        if (areProgrammes) rows.Add(new AnswerRow("Anträge heute", [.. sheets.Select(sheet => OfFields(sheet, FundingWording.Group(sheet.Document.Funding!.On(today)), numbers))]));
        if (areProgrammes) rows.AddRange(OfProgrammes.Select(row => new AnswerRow(row.Label, [.. sheets.Select(sheet => Cell(sheet, [row.Role], row.Most, numbers))])));
        else rows.AddRange((areProjects ? OfProjects : OfSolutions).Select(row => new AnswerRow(row.Heading, [.. sheets.Select(sheet => Cell(sheet, row.Roles, row.Most, numbers))])));
        rows.Add(new AnswerRow("Stand und Evidenz", [.. sheets.Select(sheet => OfFields(sheet, EvidenceWording.Of(sheet.Document), numbers))]));
        return new AnswerTable([.. sheets.Select(sheet => sheet.Document.NameInTitle())], rows);
    }

    private static AnswerCell Cell(Sheet sheet, SectionRole[] roles, int most, CitationNumbers numbers)
    {
        IReadOnlyList<CitedSentence> quotes = [.. roles.SelectMany(role => SheetQuotes.Of(sheet, role, most, null, numbers))];
        return new AnswerCell(quotes.Count == 0 ? "nicht belegt" : null, [], quotes);
    }

    /// <summary>Fields of a document are cited by its opening, whose source shows them.</summary>
    private static AnswerCell OfFields(Sheet sheet, string note, CitationNumbers numbers) =>
        new(note, sheet.Sections is [var first, ..] ? [numbers.Cite(first.Statements[0].Quotation)] : [], []);
}
