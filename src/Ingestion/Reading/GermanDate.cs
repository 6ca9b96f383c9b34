using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Dates as people write them into a document's head: <c>2024-10-18</c>, <c>18.10.2024</c>, <c>Oktober 2024</c>, <c>2024-10</c>, <c>2024</c>.</summary>
internal static class GermanDate
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d. MMMM yyyy"];
    private static readonly string[] Months = ["yyyy-MM", "MMMM yyyy", "M/yyyy", "MM.yyyy"];
    private static readonly string[] Years = ["yyyy"];

    /// <param name="text">White space around it is ignored.</param>
    /// <param name="date">As exact as the text.</param>
    public static bool TryParse(string text, out DocumentDate date)
    {
        if (IsOf(Days, DayOf(text), out var day)) date = DocumentDate.OfDay(day);
        else if (IsOf(Months, text, out day)) date = DocumentDate.OfMonth(day);
        else if (IsOf(Years, text, out day)) date = DocumentDate.OfYear(day);
        else
        {
            date = default;
            return false;
        }

        return true;
    }

    private static bool IsOf(string[] formats, string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, formats, German, DateTimeStyles.AllowWhiteSpaces, out day);

    // ISO 8601 with a time and an offset: the day as it is written there counts.
    private static string DayOf(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 10 && trimmed[4] == '-' && trimmed[7] == '-' && trimmed[10] is 'T' or ' ' ? trimmed[..10] : trimmed;
    }
}
