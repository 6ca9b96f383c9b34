using System.Globalization;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>Sets Länder side by side: their money by programme, their offices by what they are for.</summary>
internal static class LandTable
{
    private const string NotEvidenced = "nicht belegt";
    private const string NoProgramme = "kein eigenes Programm bekannt";
    private const string Nothing = "–";

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
        .. ComparisonTable.OfProgrammes.Select(row => new AnswerRow(row.Label, [.. columns.Select(column => Terms(column, row, numbers))])),
    ];

    /// <param name="columns">The Länder.</param>
    /// <param name="asked">What the office is for; of advisers all offices are shown.</param>
    /// <param name="withTelephone">Whether it is asked whom to call.</param>
    /// <param name="numbers">Gives out the citations.</param>
    public static IReadOnlyList<AnswerRow> OfOffices(IReadOnlyList<LandColumn> columns, SectionRole asked, bool withTelephone, CitationNumbers numbers)
    {
        List<AnswerRow> rows = [.. OfSheets.Where(row => asked == SectionRole.Advisers || row.Role == asked).Select(row => new AnswerRow(row.Label, [.. columns.Select(column => Offices(column, row, numbers))]))];
        if (withTelephone) rows.Add(new AnswerRow("Telefon", [.. columns.Select(column => Cell(column.Offices is { } sheet && OfficeParts.Telephone(sheet) is { } said ? [numbers.Sentence(said)] : []))]));
        return [.. rows.Where(row => row.Cells.Any(cell => cell.Sentences.Count > 0))];
    }

    private static AnswerCell Offices(LandColumn column, ShownSection row, CitationNumbers numbers) =>
        Cell(column.Offices?.Section(row.Role) is { } section ? SheetQuotes.Opening(section, row.Most, numbers) : []);

    private static AnswerCell Terms(LandColumn column, ShownSection row, CitationNumbers numbers) => column.Programmes.Count == 0
        ? new AnswerCell(Nothing, [], [])
        : Cell([.. column.Programmes.SelectMany(programme => SheetQuotes.Of(programme.Sheet, row.Role, row.Most, LabelOf(programme, column), numbers))]);

    /// <summary>A Land without a programme of its own is told so in the words of its sheet.</summary>
    private static AnswerCell Status(LandColumn column, CitationNumbers numbers)
    {
        if (column.Programmes.Count > 0)
            return Cell([.. column.Programmes.SelectMany(programme => SheetQuotes.Of(programme.Sheet, SectionRole.Summary, 1, StatusOf(programme), numbers))]);
        var said = column.Offices?.Section(SectionRole.Supported) is { } section ? SheetQuotes.Opening(section, 1, numbers) : [];
        return new AnswerCell(said.Count == 0 ? NoProgramme : null, [], said);
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
