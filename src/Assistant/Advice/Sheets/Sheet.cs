using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Sheets;

/// <summary>A document by its sections.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sections">In order; of any length, a document without headings has one.</param>
internal sealed record Sheet(Document Document, IReadOnlyList<SheetSection> Sections)
{
    /// <param name="document">A document.</param>
    /// <param name="passages">Its passages in order. A section cut into several passages is one again; the lead-in that each repeats is taken once.</param>
    public static Sheet Of(Document document, IReadOnlyList<Passage> passages) => new(document,
    [
        .. passages
            .GroupBy(passage => string.Join('\n', passage.HeadingPath))
            .Select(section => (Heading: section.First().HeadingPath is [.., var heading] ? heading : string.Empty, Statements: Statements(document, section)))
            .Where(section => section.Statements.Count > 0)
            .Select(section => new SheetSection(SectionHeadings.RoleOf(section.Heading), section.Heading, section.Statements)),
    ]);

    /// <returns>The first section of the role; <see langword="null"/> where the sheet has none.</returns>
    public SheetSection? Section(SectionRole role) => Sections.FirstOrDefault(section => section.Role == role);

    /// <summary>The opening of the section of a role, as <see cref="SheetSection.Opening"/> gives it; nothing where the sheet has none.</summary>
    public IReadOnlyList<Quotation> Opening(SectionRole role, int most) => Section(role)?.Opening(most) ?? [];

    /// <summary>What speaks to a machine instead of readers is no statement.</summary>
    private static List<SheetStatement> Statements(Document document, IEnumerable<Passage> section) =>
    [
        .. section.SelectMany(passage => Statements(document, passage))
            .DistinctBy(statement => statement.Quotation.Text)
            .Where(statement => !HiddenOrder.IsIn(statement.Quotation.Text)),
    ];

    private static IEnumerable<SheetStatement> Statements(Document document, Passage passage)
    {
        var lines = TextLine.Of(passage.Text).ToList();
        return SentenceSplitter.Split(passage.Text).Select(span =>
        {
            var line = lines.Find(line => span.Start < line.End);
            var form = line.IsRow ? StatementForm.Row
                : line.IsItem ? StatementForm.Item
                : span.Of(passage.Text) is [.., ':'] ? StatementForm.LeadIn
                : StatementForm.Sentence;
            return new SheetStatement(new Quotation(document, passage, span.Start, span.End), form);
        });
    }
}
