using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice.Dates;

/// <summary>A row of a table with a column of dates.</summary>
/// <param name="Row">The row.</param>
/// <param name="Starts">Its first day.</param>
/// <param name="Ends">Its last day; where only a month or year is given, the last of it.</param>
internal sealed partial record DatedEvent(Quotation Row, DateOnly Starts, DateOnly Ends)
{
    public static IEnumerable<DatedEvent> In(Sheet sheet) => sheet.Sections.SelectMany(section => section.Rows).Select(Read).OfType<DatedEvent>();

    public bool IsUpcoming(DateOnly today) => Ends >= today;

    private static DatedEvent? Read(Quotation row)
    {
        var cell = TableCell.In(row).FirstOrDefault(cell => HoldsDates().IsMatch(FoldedText.Of(cell.Column)));
        var dates = cell is null ? [] : DateMention.In(cell.Value.Text);
        return dates.Count == 0 ? null : new DatedEvent(row, dates.Min(date => date.FirstDay), dates.Max(date => date.LastDay));
    }

    [GeneratedRegex(
        "^(datum|termin|termine|beginn|wann|zeit|zeitraum)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HoldsDates();
}
