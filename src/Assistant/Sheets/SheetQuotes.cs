using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Sheets;

/// <summary>Quotes the sections of a sheet, each with our word for what it tells.</summary>
internal static partial class SheetQuotes
{
    /// <summary>The column that says what the row's first cell names: "Merkmal: Übertragung | Angabe: LoRaWAN".</summary>
    private const string Statement = "Angabe";

    private const int MostAmounts = 3;

    /// <param name="sheet">The sheet.</param>
    /// <param name="shown">In order; sections that the sheet lacks are left out.</param>
    /// <param name="numbers">Gives out the citations.</param>
    public static IReadOnlyList<CitedSentence> Of(Sheet sheet, IEnumerable<ShownSection> shown, CitationNumbers numbers) =>
        [.. shown.SelectMany(section => Of(sheet, section.Role, section.Most, section.Label, numbers))];

    /// <summary>True where <see cref="Of(Sheet, IEnumerable{ShownSection}, CitationNumbers)"/> has something to show of the section.</summary>
    public static bool Has(Sheet sheet, SectionRole role) => Quotations(sheet, role, most: 1).Count > 0;

    /// <summary>The opening of one section, with our word before its first statement; a list that is cut says so.</summary>
    public static IReadOnlyList<CitedSentence> Of(Sheet sheet, SectionRole role, int most, string? label, CitationNumbers numbers)
    {
        var quotations = Quotations(sheet, role, most);
        if (quotations.Count == 0) return [];
        IReadOnlyList<CitedSentence> sentences = [Sentence(WithoutMarker(quotations[0]), label, numbers), .. quotations.Skip(1).Select(quotation => Sentence(quotation, null, numbers))];
        return Ended(sentences, sheet.Section(role)?.NotShown(quotations) ?? LeftOut.Nothing);
    }

    /// <summary>The opening of a section without a word before it; a list that is cut says so.</summary>
    public static IReadOnlyList<CitedSentence> Opening(SheetSection section, int most, CitationNumbers numbers)
    {
        var quotations = section.Opening(most);
        return Ended([.. quotations.Select(quotation => numbers.Sentence(quotation))], section.NotShown(quotations));
    }

    /// <summary>Says behind the last sentence what of its list is not shown.</summary>
    public static IReadOnlyList<CitedSentence> Ended(IReadOnlyList<CitedSentence> sentences, LeftOut leftOut) =>
        leftOut.Count > 0 && sentences.Count > 0 ? [.. sentences.SkipLast(1), sentences[^1] with { LeftOut = leftOut }] : sentences;

    /// <summary>
    /// The opening of a section. Of costs the amounts are shown, too, wherever they stand in the section; where a sheet has no section on costs, what it says there is not known
    /// about them.
    /// </summary>
    private static IReadOnlyList<Quotation> Quotations(Sheet sheet, SectionRole role, int most)
    {
        var opening = sheet.Opening(role, most);
        if (role == SectionRole.Cost && sheet.Section(role) is { } cost) opening = [.. opening, .. cost.Statements.Select(statement => statement.Quotation).Where(IsAmount).Except(opening).Take(MostAmounts)];
        if (opening.Count == 0 && role == SectionRole.Cost && sheet.Section(SectionRole.Unknown) is { } unknown)
            opening = [.. unknown.Statements.Select(statement => statement.Quotation).Where(quotation => Money().IsMatch(quotation.Text)).Take(1)];
        return opening;
    }

    /// <summary>A row that names a feature and says something of it reads better with the feature before the colon.</summary>
    /// <param name="quotation">What is quoted.</param>
    /// <param name="label">Our word; <see langword="null"/> where it stands before an earlier statement.</param>
    /// <param name="numbers">Gives out the citation.</param>
    public static CitedSentence Sentence(Quotation quotation, string? label, CitationNumbers numbers) =>
        TableCell.In(quotation).ToList() is [var feature, { Column: Statement } said, ..] ? numbers.Sentence(said.Value, feature.Value.Text) : numbers.Sentence(quotation, label);

    private static bool IsAmount(Quotation quotation) => quotation.Text.Contains('€', StringComparison.Ordinal);

    /// <summary>An item that no lead-in stands before needs no marker.</summary>
    private static Quotation WithoutMarker(Quotation quotation) => quotation with { Start = quotation.Start + ListMarker.Length(quotation.Text) };

    [GeneratedRegex(
        @"\b(Kosten|Betriebskosten|Gesamtkosten|Preise?|Betrag|Beträge)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
