using System.Globalization;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>Sets Länder side by side: their money by programme, their offices by what they are for.</summary>
internal static class LandTable
{
    private const string NotEvidenced = "nicht belegt";

    /// <summary>Our heading, the section, how many of its statements a programme.</summary>
    private static readonly ShownSection[] OfProgrammes =
    [
        new("Was gefördert wird", SectionRole.Supported, 1),
        new("Wer", SectionRole.WhoMayApply, 1),
        new("Höhe", SectionRole.Quota, 1),
        new("Frist", SectionRole.Deadline, 1),
    ];

    /// <summary>Our heading, the section, how many of its statements a Land.</summary>
    private static readonly ShownSection[] OfSheets =
    [
        new("Beratung", SectionRole.Advisers, 5),
        new("IT-Dienstleister", SectionRole.ItProvider, 1),
        new("Datenschutzaufsicht", SectionRole.DataProtectionAuthority, 1),
        new("Netzwerke", SectionRole.Networks, 2),
    ];

    public static IReadOnlyList<AnswerRow> OfFunding(IReadOnlyList<LandColumn> columns, CitationNumbers numbers) =>
    [
        new AnswerRow("Programme heute", [.. columns.Select(column => Status(column, numbers))]),
        .. OfProgrammes.Select(row => new AnswerRow(row.Label, [.. columns.Select(column => Cell([.. column.Programmes.SelectMany(programme => SheetQuotes.Of(programme.Sheet, row.Role, row.Most, LabelOf(programme, column), numbers))]))])),
    ];

    /// <param name="columns">The Länder.</param>
    /// <param name="asked">What the office is for; of advisers all offices are shown.</param>
    /// <param name="numbers">Gives out the citations.</param>
    public static IReadOnlyList<AnswerRow> OfOffices(IReadOnlyList<LandColumn> columns, SectionRole asked, CitationNumbers numbers) =>
    [
        .. OfSheets.Where(row => asked == SectionRole.Advisers || row.Role == asked)
            .Select(row => new AnswerRow(row.Label, [.. columns.Select(column => Cell(column.Offices?.Section(row.Role) is { } section ? SheetQuotes.Opening(section, row.Most, numbers) : []))]))
            .Where(row => row.Cells.Any(cell => cell.Sentences.Count > 0)),
    ];

    /// <summary>A Land without a programme of its own is told so in the words of its sheet.</summary>
    private static AnswerCell Status(LandColumn column, CitationNumbers numbers)
    {
        if (column.Programmes.Count > 0)
            return new AnswerCell(null, [], [.. column.Programmes.SelectMany(programme => SheetQuotes.Of(programme.Sheet, SectionRole.Summary, 1, StatusOf(programme), numbers))]);
        return Cell(column.Offices?.Section(SectionRole.Supported) is { } section ? SheetQuotes.Opening(section, 1, numbers) : []);
    }

    /// <summary><c>TwinBy, nicht mehr offen</c></summary>
    private static string StatusOf(LandProgramme programme)
    {
        var group = FundingWording.Group(programme.Programme.Status);
        return $"{programme.Programme.Document.NameInTitle()}, {char.ToLower(group[0], CultureInfo.InvariantCulture)}{group[1..]}";
    }

    /// <summary>One programme needs no name before what is said of it.</summary>
    private static string? LabelOf(LandProgramme programme, LandColumn column) => column.Programmes.Count > 1 ? programme.Programme.Document.NameInTitle() : null;

    private static AnswerCell Cell(IReadOnlyList<CitedSentence> sentences) => new(sentences.Count == 0 ? NotEvidenced : null, [], sentences);
}
