using System.Globalization;

namespace SmartRegions.Ingestion.Reading;

/// <summary>Dates as people write them into a document's head: <c>2024-10-18</c>, <c>18.10.2024</c>, <c>Oktober 2024</c>, <c>2024-10</c>, <c>2024</c>.</summary>
internal static class GermanDate
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d. MMMM yyyy"];
    private static readonly string[] Months = ["yyyy-MM", "MMMM yyyy", "M/yyyy", "MM.yyyy"];

    /// <param name="text">White space around it is ignored.</param>
    /// <param name="lastDay">Whether a month or year without a day means its last day ("gültig bis") or its first ("Stand").</param>
    /// <param name="date">The day.</param>
    public static bool TryParse(string text, bool lastDay, out DateOnly date)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces;
        if (DateOnly.TryParseExact(DayOf(text), Days, German, Styles, out date)) return true;
        if (DateOnly.TryParseExact(text, Months, German, Styles, out date))
        {
            if (lastDay) date = date.AddMonths(1).AddDays(-1);
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy", German, Styles, out date)) return false;
        if (lastDay) date = new DateOnly(date.Year, 12, 31);
        return true;
    }

    // ISO 8601 with a time and an offset: the day as it is written there counts.
    private static string DayOf(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 10 && trimmed[4] == '-' && trimmed[7] == '-' && trimmed[10] is 'T' or ' ' ? trimmed[..10] : trimmed;
    }
}
