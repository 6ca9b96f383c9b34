using System.Runtime.CompilerServices;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Sheets;

/// <summary>A document by its sections.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sections">In order; of any length, a document without headings has one.</param>
internal sealed record Sheet(Document Document, IReadOnlyList<SheetSection> Sections)
{
    /// <summary>By the passages it was made of, for as long as these are held in memory.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<Passage>, Sheet> Known = [];

    /// <param name="document">A document.</param>
    /// <param name="passages">Its passages in order. A section cut into several passages is one again; the lead-in that each repeats is taken once.</param>
    public static Sheet Of(Document document, IReadOnlyList<Passage> passages)
    {
        if (Known.TryGetValue(passages, out var known) && ReferenceEquals(known.Document, document)) return known;
        var sheet = new Sheet(document, SectionsOf(document, passages));
        Known.AddOrUpdate(passages, sheet);
        return sheet;
    }

    /// <returns>The first section of the role; <see langword="null"/> where the sheet has none.</returns>
    public SheetSection? Section(SectionRole role) => Sections.FirstOrDefault(section => section.Role == role);

    /// <summary>The opening of the section of a role, as <see cref="SheetSection.Opening"/> gives it; nothing where the sheet has none.</summary>
    public IReadOnlyList<Quotation> Opening(SectionRole role, int most) => Section(role)?.Opening(most) ?? [];

    private static IReadOnlyList<SheetSection> SectionsOf(Document document, IReadOnlyList<Passage> passages) =>
    [
        .. passages
            .GroupBy(passage => string.Join('\n', passage.HeadingPath))
            .Select(section => (Heading: section.First().HeadingPath is [.., var heading] ? heading : string.Empty, Statements: Statements(document, section)))
            .Where(section => section.Statements.Count > 0)
            .Select(section => new SheetSection(SectionHeadings.RoleOf(section.Heading), section.Heading, section.Statements)),
    ];

    /// <summary>What speaks to a machine instead of readers is no statement.</summary>
    private static List<SheetStatement> Statements(Document document, IEnumerable<Passage> section) =>
    [
        .. section.SelectMany(passage => ReadPassage.Of(passage).Sentences.Select(sentence => (Passage: passage, Sentence: sentence)))
            .DistinctBy(pair => pair.Sentence.Text)
            .Where(pair => !pair.Sentence.IsHiddenOrder)
            .Select(pair => new SheetStatement(new Quotation(document, pair.Passage, pair.Sentence.Span.Start, pair.Sentence.Span.End), FormOf(pair.Sentence))),
    ];

    private static StatementForm FormOf(ReadSentence sentence) =>
        sentence.Line.IsRow ? StatementForm.Row
        : sentence.Line.IsItem ? StatementForm.Item
        : sentence.Text is [.., ':'] ? StatementForm.LeadIn
        : StatementForm.Sentence;
}
