using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Advice.Sheets;

/// <summary>Quotes the sections of a sheet, each with our word for what it tells.</summary>
internal static class SheetQuotes
{
    /// <param name="sheet">The sheet.</param>
    /// <param name="shown">Our word, the section's role and how many statements of it; sections that the sheet lacks are left out.</param>
    /// <param name="numbers">Gives out the citations.</param>
    public static IReadOnlyList<CitedSentence> Of(Sheet sheet, IEnumerable<(string Label, SectionRole Role, int Most)> shown, CitationNumbers numbers) =>
    [
        .. shown.SelectMany(section => sheet.Opening(section.Role, section.Most).Select((quotation, i) => numbers.Sentence(quotation, i == 0 ? section.Label : null))),
    ];
}
