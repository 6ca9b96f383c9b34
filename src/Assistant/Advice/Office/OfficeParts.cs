using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.Office;

/// <summary>What is quoted on whom to ask, whether for one Land or for several.</summary>
internal static class OfficeParts
{
    private const int MostOnTopic = 3;

    /// <summary>How the directory's headings on a topic begin.</summary>
    private const string Asking = "An wen wenden wir uns ";

    private static readonly WordList TelephoneWords = WordList.Read(typeof(OfficeParts), "telephone-words.txt");

    public static AnswerPart OnTopic(SheetSection section, CitationNumbers numbers) =>
        new(TitleOf(section.Heading), null, SheetQuotes.Opening(section, MostOnTopic, numbers));

    /// <summary>True for who asks whom to call.</summary>
    public static bool AsksForTelephone(UnderstoodQuestion question) => question.Words.Any(word => TelephoneWords.Contains(word.Folded));

    /// <returns>What the sheet of a Land says of numbers, also that none is known; <see langword="null"/> where it says nothing.</returns>
    public static Quotation? Telephone(Sheet sheet) =>
        sheet.Section(SectionRole.Advisers)?.Statements.Select(statement => statement.Quotation).FirstOrDefault(quotation => quotation.Text.Contains("Telefonnummer", StringComparison.Ordinal));

    /// <summary>"An wen wenden wir uns bei Fragen zum Datenschutz?" repeats what was asked; "Bei Fragen zum Datenschutz" says what follows.</summary>
    private static string TitleOf(string heading) =>
        heading.StartsWith(Asking, StringComparison.Ordinal) && heading.EndsWith('?') ? char.ToUpper(heading[Asking.Length], CultureInfo.InvariantCulture) + heading[(Asking.Length + 1)..^1] : heading;
}
