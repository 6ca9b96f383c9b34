using System.Runtime.CompilerServices;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;

namespace SmartRegions.Assistant.Advice;

/// <summary>The words by which a sheet is or is not about a matter, place by place. Made once for a sheet that is held in memory. Immutable.</summary>
internal sealed class SheetTerms
{
    private static readonly ConditionalWeakTable<Sheet, SheetTerms> Known = [];

    private SheetTerms(Sheet sheet)
    {
        var core = $"{sheet.Document.Title}\n{string.Join('\n', sheet.Opening(SectionRole.Summary, 1).Select(quotation => quotation.Text))}";
        Title = TextTerms.Read($"{sheet.Document.Title}\n{string.Join(", ", sheet.Document.FieldsOfAction.Select(field => field.Name))}");
        Core = TextTerms.Read(core);
        CoreParts = CompoundParts.StemsIn(core);
        About = TextTerms.Read(TextOf(sheet, SaysWhatItIsAbout));
        Rest = TextTerms.Read(TextOf(sheet, section => !SaysWhatItIsAbout(section)));
    }

    /// <summary>Title and fields of action.</summary>
    public TextTerms Title { get; }

    /// <summary>Title and opening.</summary>
    public TextTerms Core { get; }

    /// <summary>The words of title and opening that may be parts of compounds.</summary>
    public IReadOnlyCollection<string> CoreParts { get; }

    /// <summary>The sections that say what the sheet is about.</summary>
    public TextTerms About { get; }

    /// <summary>All other sections.</summary>
    public TextTerms Rest { get; }

    public static SheetTerms Of(Sheet sheet) => Known.GetValue(sheet, static sheet => new SheetTerms(sheet));

    private static bool SaysWhatItIsAbout(SheetSection section) => section.Role is SectionRole.Summary or SectionRole.Done or SectionRole.Suitability;

    private static string TextOf(Sheet sheet, Func<SheetSection, bool> sections) =>
        string.Join('\n', sheet.Sections.Where(sections).SelectMany(section => section.Statements.Select(statement => statement.Quotation.Text)));
}
